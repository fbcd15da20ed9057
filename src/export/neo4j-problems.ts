import { errno, Problem, type ProblemCode } from '../text/problem';

interface FaultRow {
  /** Beginning of the server's or the driver's code. */
  readonly code: string;
  /** What the driver's message must hold, where the code alone does not tell. */
  readonly says?: RegExp;
  readonly problem: ProblemCode;
  readonly message: string;
}

/** The first row that fits decides. */
const FAULTS: readonly FaultRow[] = [
  {
    code: 'Neo.ClientError.Security.CredentialsExpired',
    problem: 'neo4j-password',
    message: 'the password must be changed before the first use',
  },
  {
    code: 'Neo.ClientError.Security.AuthenticationRateLimit',
    problem: 'neo4j-password',
    message: 'too many wrong passwords; the server refuses more for a while',
  },
  { code: 'Neo.ClientError.Security.Forbidden', problem: 'neo4j-read-only', message: 'this user may not write here' },
  {
    code: 'Neo.ClientError.Security.Unauthorized',
    problem: 'neo4j-password',
    message: 'the server does not take this user and password',
  },
  { code: 'Neo.ClientError.Database.DatabaseNotFound', problem: 'neo4j-database', message: 'has no such database' },
  {
    code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    problem: 'neo4j-read-only',
    message: 'the database is read-only',
  },
  {
    code: 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    problem: 'neo4j-read-only',
    message: 'the database is read-only',
  },
  {
    code: 'Neo.ClientError.Cluster.NotALeader',
    problem: 'neo4j-read-only',
    message: 'this member of the cluster does not write',
  },
  {
    code: '',
    says: /no space left|disk (?:is )?full|not enough (?:disk )?space|out of disk|quota exceeded/i,
    problem: 'neo4j-full',
    message: 'the disk of the server is full',
  },
  {
    code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    problem: 'neo4j-full',
    message: 'the server has no memory left for a transaction',
  },
  {
    code: 'Neo.TransientError.General.OutOfMemoryError',
    problem: 'neo4j-full',
    message: 'the server has no memory left',
  },
  {
    code: 'Neo.ClientError.Schema.Constraint',
    problem: 'neo4j-conflict',
    message: 'the database holds nodes of the same labels whose ids are not unique',
  },
  {
    code: '',
    says: /http endpoint|responded HTTP/i,
    problem: 'neo4j-down',
    message: 'speaks HTTP; the address of Bolt is wanted (its port is 7687 unless changed)',
  },
  {
    code: '',
    says: /protocol versions|handshake/i,
    problem: 'neo4j-version',
    message: 'speaks no version of Bolt that is known here',
  },
  { code: 'ServiceUnavailable', problem: 'neo4j-down', message: 'nothing answers there' },
  { code: 'SessionExpired', problem: 'neo4j-down', message: 'the connection broke' },
];

/** What an error of the driver means to a person; `server` is its address without anything secret. */
export function neo4jProblem(error: unknown, server: string): unknown {
  if (error instanceof Problem) return error;
  const code = errno(error) ?? '';
  const text = error instanceof Error ? error.message : String(error);
  const row = FAULTS.find(
    (fault) => code.startsWith(fault.code) && (fault.says === undefined || fault.says.test(text)),
  );
  if (row !== undefined) return new Problem(row.problem, row.message, { file: server, cause: error });
  if (code.startsWith('Neo.')) return new Problem('neo4j-failed', `${code}: ${text}`, { file: server, cause: error });
  return error;
}
