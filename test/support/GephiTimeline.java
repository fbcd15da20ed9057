/*
 * Draws docs/gephi.png: a GEXF as Gephi shows it in two windows of its timeline, each drawn by Gephi's own preview over its own dynamic range
 * filter, above a strip with the days of the whole graph. Arguments: the GEXF, the PNG.
 */
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.gephi.filters.api.FilterController;
import org.gephi.filters.api.Query;
import org.gephi.filters.api.Range;
import org.gephi.filters.plugin.dynamic.DynamicRangeBuilder;
import org.gephi.filters.plugin.dynamic.DynamicRangeBuilder.DynamicRangeFilter;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.GraphView;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.preview.PNGExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperties;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

public class GephiTimeline {
  static final int WIDTH = 800, HEIGHT = 720, TOP = 46, STRIP = 84, WINDOWS = 2;

  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(args[0]));
    imports.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    // What is named once or twice stays a dot: the picture is small.
    for (Node node : model.getGraph().getNodes().toArray()) if (((Number) node.getAttribute(column(model, "claims"))).intValue() < 3) node.setLabel("");
    Interval bounds = model.getTimeBounds();
    double day = 24 * 3600 * 1000.0, low = bounds.getLow(), high = bounds.getHigh();
    BufferedImage sheet = new BufferedImage(WIDTH * WINDOWS, TOP + HEIGHT + STRIP, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int at = 0; at < WINDOWS; at++) {
      double from = low + (high - low) * at / WINDOWS, to = at == WINDOWS - 1 ? high : low + (high - low) * (at + 1) / WINDOWS - 1;
      window(pen, at, from, to, model, workspace);
    }
    strip(pen, model, low, high, day);
    ImageIO.write(sheet, "png", new File(args[1]));
  }

  static void window(Graphics2D pen, int at, double from, double to, GraphModel model, Workspace workspace) throws Exception {
    FilterController filters = Lookup.getDefault().lookup(FilterController.class);
    DynamicRangeFilter filter = new DynamicRangeFilter(model);
    filter.setKeepNull(false);
    filter.setRange(new Range(from, to));
    Query query = filters.createQuery(filter);
    GraphView view = filters.filter(query);
    model.setVisibleView(view);
    int nodes = model.getGraphVisible().getNodeCount(), edges = model.getGraphVisible().getEdgeCount();
    PreviewController preview = Lookup.getDefault().lookup(PreviewController.class);
    PreviewProperties properties = preview.getModel(workspace).getProperties();
    properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    properties.putValue(PreviewProperty.NODE_LABEL_FONT, new Font("DejaVu Sans", Font.PLAIN, 38));
    properties.putValue(PreviewProperty.NODE_BORDER_WIDTH, 0f);
    properties.putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(new Color(150, 150, 150)));
    properties.putValue(PreviewProperty.EDGE_OPACITY, 70f);
    properties.putValue(PreviewProperty.EDGE_THICKNESS, 3f);
    properties.putValue(PreviewProperty.ARROW_SIZE, 4f);
    preview.refreshPreview(workspace);
    PNGExporter exporter = (PNGExporter) Lookup.getDefault().lookup(ExportController.class).getExporter("png");
    exporter.setWidth(WIDTH * 2);
    exporter.setHeight(HEIGHT * 2);
    exporter.setWorkspace(workspace);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Lookup.getDefault().lookup(ExportController.class).exportStream(bytes, exporter);
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())), at * WIDTH, TOP, WIDTH, HEIGHT, null);
    pen.setColor(new Color(40, 40, 40));
    pen.setFont(new Font("DejaVu Sans", Font.BOLD, 15));
    pen.drawString(dayOf(from) + " to " + dayOf(to), at * WIDTH + 20, 24);
    pen.setFont(new Font("DejaVu Sans", Font.PLAIN, 13));
    pen.drawString(nodes + " nodes, " + edges + " edges", at * WIDTH + 20, 42);
    model.destroyView(view);
  }

  /** How many nodes are there on each day, as Gephi's timeline draws it. */
  static void strip(Graphics2D pen, GraphModel model, double low, double high, double day) {
    int left = 20, width = WIDTH * WINDOWS - 40, base = TOP + HEIGHT + STRIP - 26, most = 1;
    int days = (int) Math.round((high - low) / day) + 1;
    int[] counts = new int[days];
    for (int at = 0; at < days; at++) {
      Interval here = new Interval(low + at * day, low + at * day);
      for (Node node : model.getGraph().getNodes().toArray()) {
        Object times = node.getAttribute("timeset");
        if (times == null) continue;
        for (Interval one : ((org.gephi.graph.api.types.IntervalSet) times).toArray()) if (one.compareTo(here) == 0) counts[at]++;
      }
      most = Math.max(most, counts[at]);
    }
    for (int at = 0; at < days; at++) {
      int height = Math.round((STRIP - 40) * counts[at] / (float) most);
      pen.setColor(new Color(0, 114, 178));
      pen.fillRect(left + at * width / days + 1, base - height, Math.max(2, width / days - 2), height);
    }
    pen.setColor(new Color(120, 120, 120));
    pen.drawLine(left, base, left + width, base);
    for (int at = 1; at < WINDOWS; at++) pen.drawLine(left + at * width / WINDOWS, base - STRIP + 36, left + at * width / WINDOWS, base + 4);
    pen.setFont(new Font("DejaVu Sans", Font.PLAIN, 12));
    pen.setColor(new Color(40, 40, 40));
    pen.drawString(dayOf(low), left, base + 17);
    pen.drawString(dayOf(high), left + width - 72, base + 17);
  }

  static org.gephi.graph.api.Column column(GraphModel model, String title) {
    for (org.gephi.graph.api.Column column : model.getNodeTable()) if (column.getTitle().equals(title)) return column;
    throw new IllegalArgumentException(title);
  }

  static String dayOf(double time) {
    return Instant.ofEpochMilli((long) time).atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
