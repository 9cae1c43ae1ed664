package org.cyberatlas.shared.page;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;

/**
 * What is selected right below a field, read off the document.
 *
 * <p>The engine's own answer is exact, but lays out everything below the field for it. It is asked only where a directive decides.
 */
final class Selected {

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> names;

    private Selected(Map<String, FragmentDefinition> fragments, Set<String> names) {
        this.fragments = fragments;
        this.names = names;
    }

    static boolean anyOf(DataFetchingEnvironment field, String... names) {
        Selected selected = new Selected(field.getFragmentsByName(), Set.of(names));
        Mention mention = Mention.NEVER;
        for (Field each : field.getMergedField().getFields()) {
            mention = mention.or(selected.in(each.getSelectionSet()));
        }
        return mention == Mention.ALWAYS
                || mention == Mention.MAYBE
                        && selected.names.stream()
                                .anyMatch(name -> field.getSelectionSet().contains(name));
    }

    private Mention in(SelectionSet selections) {
        Mention mention = Mention.NEVER;
        for (Selection<?> selection : selections.getSelections()) {
            mention = mention.or(of(selection));
        }
        return mention;
    }

    private Mention of(Selection<?> selection) {
        Mention mention;
        if (selection instanceof Field field) {
            mention = names.contains(field.getName()) ? Mention.ALWAYS : Mention.NEVER;
        } else if (selection instanceof InlineFragment fragment) {
            mention = in(fragment.getSelectionSet());
        } else {
            mention = in(fragments.get(((FragmentSpread) selection).getName()).getSelectionSet());
        }
        boolean decided = ((DirectivesContainer<?>) selection).getDirectives().isEmpty();
        return mention == Mention.ALWAYS && !decided ? Mention.MAYBE : mention;
    }

    /** In rising order: what one selection says is overruled by what another says more firmly. */
    private enum Mention {
        NEVER,
        MAYBE,
        ALWAYS;

        private Mention or(Mention other) {
            return compareTo(other) < 0 ? other : this;
        }
    }
}
