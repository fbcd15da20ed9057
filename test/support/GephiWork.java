/* Works on a GEXF as a person does in Gephi: moves, recolors, adds columns, merges and deletes nodes, and saves. Lines of standard input say what. */
import java.awt.Color;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.util.Arrays;
import org.gephi.datalab.api.GraphElementsController;
import org.gephi.datalab.spi.rows.merge.AttributeRowsMergeStrategy;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

public class GephiWork {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(args[0]));
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    DirectedGraph graph = model.getDirectedGraph();
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) work(line.split("\t"), graph, model);
    ExportController exports = Lookup.getDefault().lookup(ExportController.class);
    for (int at = 1; at < args.length; at++) exports.exportFile(new File(args[at]));
  }

  static void work(String[] words, DirectedGraph graph, GraphModel model) {
    Node node = graph.getNode(words[1]);
    switch (words[0]) {
      case "move": node.setPosition(Float.parseFloat(words[2]), Float.parseFloat(words[3])); break;
      case "color": node.setColor(Color.decode(words[2])); break;
      case "size": node.setSize(Float.parseFloat(words[2])); break;
      case "label": node.setLabel(words[2]); break;
      case "delete": graph.removeNode(node); break;
      case "text": set(node, model, words[2], String.class, words[3]); break;
      case "number": set(node, model, words[2], Integer.class, Integer.valueOf(words[3])); break;
      case "merge": merge(graph, model, Arrays.copyOfRange(words, 1, words.length), false); break;
      case "merge-joining": merge(graph, model, Arrays.copyOfRange(words, 1, words.length), true); break;
      case "add": { Node added = model.factory().newNode(words[1]); added.setLabel(words[2]); graph.addNode(added); break; }
      default: throw new IllegalArgumentException(words[0]);
    }
  }

  static void set(Node node, GraphModel model, String title, Class<?> type, Object value) {
    if (!model.getNodeTable().hasColumn(title)) model.getNodeTable().addColumn(title, type);
    node.setAttribute(title, value);
  }

  /** As "Merge nodes" of the data laboratory does: a new node, its edges made anew, the old ones deleted. */
  static void merge(DirectedGraph graph, GraphModel model, String[] ids, boolean joining) {
    Node[] nodes = Arrays.stream(ids).map(graph::getNode).toArray(Node[]::new);
    Column[] columns = joining ? new Column[] { column(model, "newsgraph_id") } : new Column[0];
    AttributeRowsMergeStrategy[] strategies = joining ? new AttributeRowsMergeStrategy[] { new Joining() } : new AttributeRowsMergeStrategy[0];
    Lookup.getDefault().lookup(GraphElementsController.class).mergeNodes(graph, nodes, nodes[0], columns, strategies, true);
  }

  static Column column(GraphModel model, String title) {
    for (Column column : model.getNodeTable()) if (column.getTitle().equals(title)) return column;
    throw new IllegalArgumentException(title);
  }

  /** "Join with separator", the choice that Gephi offers for texts. */
  static class Joining implements AttributeRowsMergeStrategy {
    private String joined = "";
    public void setup(org.gephi.graph.api.Element[] rows, org.gephi.graph.api.Element selected, Column column) {
      StringBuilder text = new StringBuilder();
      for (org.gephi.graph.api.Element row : rows) text.append(text.length() == 0 ? "" : ",").append(row.getAttribute(column));
      joined = text.toString();
    }
    public Object getReducedValue() { return joined; }
    public String getName() { return "join"; }
    public String getDescription() { return ""; }
    public boolean canExecute() { return true; }
    public void execute() {}
    public org.gephi.datalab.spi.ManipulatorUI getUI() { return null; }
    public int getType() { return 0; }
    public int getPosition() { return 0; }
    public javax.swing.Icon getIcon() { return null; }
  }
}
