"""Reads articles with newsgraph under Spark: one JSON object a line in, one reading a line out.

    spark-submit docs/spark-read.py articles.jsonl readings [partitions]

newsgraph must be on the PATH of every machine of the cluster, or NEWSGRAPH must say how it is called there. `pipe` starts
one `newsgraph read` for each partition and writes the lines of the partition to it. It keeps nothing, so that Spark may
run a partition twice or elsewhere, and gets the same lines.
"""

import os
import sys

from pyspark.sql import SparkSession

# Exit code 3 says that some lines were no articles; each of them has its line with the reason. Every other code but 0
# fails the partition, and Spark runs it again: without checkCode its lines would be lost without a word.
READ = "sh -c '{newsgraph} read; code=$?; if [ $code = 3 ]; then exit 0; fi; exit $code'"


def main(source, target, partitions=None):
    spark = SparkSession.builder.appName("newsgraph read").getOrCreate()
    lines = spark.sparkContext.textFile(source, int(partitions) if partitions else None)
    command = READ.format(newsgraph=os.environ.get("NEWSGRAPH", "newsgraph"))
    # Spark starts the program with an empty environment, and node is found by the PATH.
    readings = lines.pipe(command, env={"PATH": os.environ["PATH"]}, checkCode=True)
    readings.saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
