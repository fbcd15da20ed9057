/* Reads a GEXF with Gephi's own importer and prints counts, attributes and times as lines; with a second argument draws it as SVG. */
import java.io.File;
import java.util.Arrays;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

public class ReadGexf {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(args[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    container.getReport().getIssues(1000).forEachRemaining((Issue issue) -> {
      if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) print("issue", issue.getLevel().toString(), issue.getMessage());
    });
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    DirectedGraph graph = model.getDirectedGraph();
    print("dynamic", String.valueOf(model.isDynamic()), String.valueOf(model.getTimeBounds()), model.getTimeFormat().toString());
    for (Node node : graph.getNodes().toArray()) {
      print("node", String.valueOf(node.getId()), node.getLabel(), String.valueOf(node.x()), String.valueOf(node.y()), String.valueOf(node.size()), node.getColor().toString());
      attributes(node, model.getNodeTable());
    }
    for (Edge edge : graph.getEdges().toArray()) {
      print("edge", String.valueOf(edge.getId()), String.valueOf(edge.getSource().getId()), String.valueOf(edge.getTarget().getId()), edge.getLabel(), String.valueOf(edge.getWeight()), String.valueOf(edge.getTypeLabel()));
      attributes(edge, model.getEdgeTable());
    }
    if (args.length > 1) draw(args[1], projects);
  }

  static void attributes(Element element, Iterable<Column> columns) {
    for (Column column : columns) {
      Object value = element.getAttribute(column);
      if (value != null && !column.isProperty()) print("value", column.getTitle(), column.getTypeClass().getSimpleName(), value instanceof Object[] ? Arrays.toString((Object[]) value) : value.toString());
    }
    Object times = element.getAttribute("timeset");
    if (times != null) print("times", times.toString());
  }

  static void draw(String file, ProjectController projects) throws Exception {
    org.gephi.preview.api.PreviewController preview = Lookup.getDefault().lookup(org.gephi.preview.api.PreviewController.class);
    org.gephi.preview.api.PreviewProperties properties = preview.getModel().getProperties();
    properties.putValue(org.gephi.preview.api.PreviewProperty.SHOW_NODE_LABELS, true);
    properties.putValue(org.gephi.preview.api.PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    properties.putValue(org.gephi.preview.api.PreviewProperty.NODE_LABEL_FONT, new java.awt.Font("DejaVu Sans", java.awt.Font.PLAIN, 5));
    preview.refreshPreview();
    Lookup.getDefault().lookup(org.gephi.io.exporter.api.ExportController.class).exportFile(new File(file));
  }

  static void print(String... fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      if (line.length() > 0) line.append('\t');
      line.append(field == null ? "" : field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
    }
    System.out.println(line);
  }
}
