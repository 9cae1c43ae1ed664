package org.cyberatlas.page;

import static org.commonmark.ext.gfm.tables.TableCell.Alignment.RIGHT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Renderer of documents of the repository as bodies of pages, with the ids that links use and links that resolve. */
final class Markdown {

    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+://.*|#.*");
    private static final Pattern OF_THE_REPOSITORY = Pattern.compile("(?:.*/)?([\\w-]+)\\.md(#.*)?");

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create()))
            .nodeRendererFactory(CodeBlocks::new)
            .attributeProviderFactory(context -> Markdown::align)
            .build();
    private final String path;
    private final Collection<String> served;

    /**
     * @param path below which documents are served
     * @param served their names, which are those of the files without the ending
     */
    Markdown(String path, Collection<String> served) {
        this.path = path;
        this.served = served;
    }

    String html(String markdown) {
        Node document = parser.parse(markdown);
        document.accept(new Links());
        document.accept(new Tables());
        return renderer.render(document);
    }

    /** HTML has no attribute for the alignment of a cell any more; the styles have a class for columns of numbers. */
    private static void align(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && attributes.remove("align") != null && cell.getAlignment() == RIGHT) {
            attributes.put("class", "n");
        }
    }

    /** A file that is not served here stays a name without a link. */
    private final class Links extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            String destination = link.getDestination();
            if (ELSEWHERE.matcher(destination).matches()) {
                return;
            }
            Matcher file = OF_THE_REPOSITORY.matcher(destination);
            if (file.matches() && served.contains(file.group(1))) {
                link.setDestination(path + file.group(1) + (file.group(2) == null ? "" : file.group(2)));
            } else {
                for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            }
        }
    }

    /** A table may be wider than a phone: it scrolls in a region that the keyboard reaches, named by the heading above it. */
    private static final class Tables extends AbstractVisitor {

        private static final TextContentRenderer TEXT =
                TextContentRenderer.builder().build();

        private String heading = "";
        private int count;

        @Override
        public void visit(Heading node) {
            heading = TEXT.render(node).strip();
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                block.insertBefore(html("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table "
                        + ++count + ": " + SyntaxHighlighter.escaped(heading) + "\">"));
                block.insertAfter(html("</div>"));
            }
        }

        private static HtmlBlock html(String literal) {
            HtmlBlock html = new HtmlBlock();
            html.setLiteral(literal);
            return html;
        }
    }

    private record CodeBlocks(HtmlNodeRendererContext context) implements NodeRenderer {

        private static final Set<String> COLOURED = Set.of("graphql", "json", "json variables");

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            context.getWriter().tag("pre", Map.of("tabindex", "0"));
            context.getWriter().tag("code");
            context.getWriter()
                    .raw(
                            COLOURED.contains(block.getInfo())
                                    ? SyntaxHighlighter.html(block.getLiteral())
                                    : SyntaxHighlighter.escaped(block.getLiteral()));
            context.getWriter().tag("/code");
            context.getWriter().tag("/pre");
        }
    }
}
