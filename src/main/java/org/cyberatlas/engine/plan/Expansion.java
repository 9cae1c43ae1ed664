package org.cyberatlas.engine.plan;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Refuses an operation for what it becomes once its fragments are put in. Fragments that spread each other twice double with every
 * level, so the counting itself stops at the limit: it takes no more steps than there may be fields and spreads.
 */
final class Expansion {

    private final Map<String, FragmentDefinition> fragments;
    private final QueryLimits limits;
    private final Set<String> open = new HashSet<>();
    private int fields;
    private int aliases;
    private int spreads;
    private int rootFields;

    private Expansion(Map<String, FragmentDefinition> fragments, QueryLimits limits) {
        this.fragments = fragments;
        this.limits = limits;
    }

    static Map<String, FragmentDefinition> fragments(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (first, second) -> first));
    }

    static void check(OperationDefinition operation, Map<String, FragmentDefinition> fragments, QueryLimits limits) {
        new Expansion(fragments, limits).visit(operation.getSelectionSet(), 1);
    }

    private void visit(SelectionSet selections, int depth) {
        if (selections == null) {
            return;
        }
        if (depth > limits.depth()) {
            throw RequestRejectedException.overLimit(ErrorCode.TOO_DEEP, "levels of fields", limits.depth());
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                count(field, depth);
                visit(field.getSelectionSet(), depth + 1);
            } else if (selection instanceof InlineFragment inline) {
                countSpread();
                visit(inline.getSelectionSet(), depth);
            } else if (selection instanceof FragmentSpread spread) {
                countSpread();
                enter(spread.getName(), depth);
            }
        }
    }

    private void enter(String name, int depth) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return; // validation names it
        }
        if (!open.add(name)) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.VALIDATION_ERROR, "Fragment '" + name + "' contains itself", Map.of());
        }
        visit(fragment.getSelectionSet(), depth);
        open.remove(name);
    }

    private void count(Field field, int depth) {
        rootFields += depth == 1 ? 1 : 0;
        if (rootFields > limits.rootFields()) {
            throw RequestRejectedException.overLimit(
                    ErrorCode.TOO_MANY_ROOT_FIELDS, "fields at the top of an operation", limits.rootFields());
        }
        if (++fields > limits.fields()) {
            throw RequestRejectedException.overLimit(
                    ErrorCode.TOO_MANY_FIELDS, "fields once its fragments are put in", limits.fields());
        }
        aliases += field.getAlias() == null ? 0 : 1;
        if (aliases > limits.aliases()) {
            throw RequestRejectedException.overLimit(
                    ErrorCode.TOO_MANY_ALIASES, "aliases once its fragments are put in", limits.aliases());
        }
    }

    private void countSpread() {
        if (++spreads > limits.fields()) {
            throw RequestRejectedException.overLimit(
                    ErrorCode.TOO_MANY_FRAGMENTS, "fragment spreads once fragments are put in", limits.fields());
        }
    }
}
