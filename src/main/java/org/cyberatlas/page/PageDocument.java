package org.cyberatlas.page;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The GraphQL document of a page, and the part of it that is behind one panel. */
final class PageDocument {

    /** Fragments that documents share, each before the ones in it. */
    private static final List<String> SHARED = Pattern.compile("(?m)^(?=fragment )")
            .splitAsStream(PackedText.text("/pages/fragments.graphql"))
            .skip(1)
            .map(String::strip)
            .toList();

    private final String text;
    private volatile Document parsed;
    private final Map<List<String>, Part> parts = new ConcurrentHashMap<>();

    /** @param text a document with one operation; the shared fragments that it uses are added */
    PageDocument(String text) {
        StringBuilder whole = new StringBuilder(text.strip());
        for (String fragment : SHARED) {
            String name = fragment.split(" ")[1];
            if (Pattern.compile("\\.\\.\\." + name + "\\b").matcher(whole).find()) {
                whole.append("\n\n").append(fragment);
            }
        }
        this.text = whole.toString();
    }

    String text() {
        return text;
    }

    /** The document as it is parsed when the page is first shown, so that the start does not wait for it. */
    private Document document() {
        if (parsed == null) {
            parsed = new Parser().parseDocument(text);
        }
        return parsed;
    }

    /** @param fields paths of response keys from the root, such as {@code compare/rows} */
    Part part(List<String> fields) {
        return parts.computeIfAbsent(fields, this::cut);
    }

    private Part cut(List<String> fields) {
        OperationDefinition whole =
                document().getDefinitionsOfType(OperationDefinition.class).get(0);
        SelectionSet kept = kept(
                whole.getSelectionSet(),
                fields.stream().map(path -> List.of(path.split("/"))).toList());
        Set<String> variables = new LinkedHashSet<>();
        List<Definition<?>> fragments = new ArrayList<>();
        follow(kept, variables, fragments);
        OperationDefinition operation = whole.transform(builder -> builder.selectionSet(kept)
                .variableDefinitions(whole.getVariableDefinitions().stream()
                        .filter(each -> variables.contains(each.getName()))
                        .toList()));
        Document.Builder part = Document.newDocument().definition(operation);
        fragments.forEach(part::definition);
        return new Part(AstPrinter.printAst(part.build()), variables);
    }

    /** The selections on the paths, with the plain fields beside them, which say what they belong to. */
    private static SelectionSet kept(SelectionSet set, List<List<String>> paths) {
        List<Selection<?>> kept = new ArrayList<>();
        for (Selection<?> selection : set.getSelections()) {
            Selection<?> part = selection instanceof Field field
                    ? kept(field, paths)
                    : selection instanceof InlineFragment inline ? kept(inline, paths) : null;
            if (part != null) {
                kept.add(part);
            }
        }
        return SelectionSet.newSelectionSet(kept).build();
    }

    private static Selection<?> kept(InlineFragment inline, List<List<String>> paths) {
        SelectionSet inner = kept(inline.getSelectionSet(), paths);
        return inner.getSelections().isEmpty() ? null : inline.transform(builder -> builder.selectionSet(inner));
    }

    private static Selection<?> kept(Field field, List<List<String>> paths) {
        List<List<String>> on = paths.stream()
                .filter(path -> path.get(0).equals(field.getResultKey()))
                .toList();
        if (on.stream().anyMatch(path -> path.size() == 1)) {
            return field;
        }
        if (!on.isEmpty()) {
            List<List<String>> below =
                    on.stream().map(path -> path.subList(1, path.size())).toList();
            return field.transform(builder -> builder.selectionSet(kept(field.getSelectionSet(), below)));
        }
        boolean plain = field.getSelectionSet() == null && paths.stream().noneMatch(path -> path.size() == 0);
        return plain ? field : null;
    }

    /** Notes the variables that are used, and the fragments. */
    private void follow(Node<?> node, Set<String> variables, List<Definition<?>> fragments) {
        for (Node<?> child : node.getChildren()) {
            if (child instanceof VariableReference variable) {
                variables.add(variable.getName());
            } else if (child instanceof FragmentSpread spread) {
                FragmentDefinition fragment = document().getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(each -> each.getName().equals(spread.getName()))
                        .findFirst()
                        .orElseThrow();
                if (!fragments.contains(fragment)) {
                    fragments.add(fragment);
                    follow(fragment, variables, fragments);
                }
            }
            follow(child, variables, fragments);
        }
    }

    /**
     * A document of its own.
     *
     * @param variables names of the variables that it has
     */
    record Part(String text, Set<String> variables) {

        /** The values of its variables, without null ones. */
        Map<String, Object> values(Map<String, Object> given) {
            Map<String, Object> values = new TreeMap<>();
            variables.stream()
                    .filter(name -> Objects.nonNull(given.get(name)))
                    .forEach(name -> values.put(name, given.get(name)));
            return values;
        }
    }
}
