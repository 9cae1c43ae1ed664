package org.cyberatlas.engine.plan;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;

/**
 * Selection set with the definitions of its fields, compiled once for each document by {@link SelectionPlanner}.
 *
 * <p>The plan of a fragment is shared by all its spreads, so plans are no larger than their document. Their counts are those of the
 * expanded document.
 */
final class SelectionPlan {

    static final SelectionPlan LEAF = new SelectionPlan(List.of(), 0);

    private final List<Selection> selections;
    private final int depth;
    private long rootFields;
    private long fields;
    private long aliases;
    private long spreads;

    /** @param depth levels of selection sets, this one included */
    SelectionPlan(List<Selection> selections, int depth) {
        this.selections = List.copyOf(selections);
        this.depth = depth;
        for (Selection selection : selections) {
            SelectionPlan below = selection.selections();
            if (selection instanceof FieldPlan planned) {
                rootFields = sum(rootFields, 1);
                fields = sum(fields, 1);
                aliases = sum(aliases, planned.field().getAlias() == null ? 0 : 1);
            } else {
                rootFields = sum(rootFields, below.rootFields);
                spreads = sum(spreads, 1);
            }
            fields = sum(fields, below.fields);
            aliases = sum(aliases, below.aliases);
            spreads = sum(spreads, below.spreads);
        }
    }

    /** A sum that stays at the largest number rather than overflow; neither addend is negative. */
    static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    List<Selection> selections() {
        return selections;
    }

    int depth() {
        return depth;
    }

    /** Fields of this level, with those of fragments. */
    long rootFields() {
        return rootFields;
    }

    long fields() {
        return fields;
    }

    long aliases() {
        return aliases;
    }

    /** Fragment spreads, inline fragments included. */
    long spreads() {
        return spreads;
    }

    sealed interface Selection {

        /** Field or fragment, as the document has it. */
        DirectivesContainer<?> node();

        SelectionPlan selections();
    }

    /** @param definition null if the schema has no such field, which validation reports */
    record FieldPlan(Field field, GraphQLFieldDefinition definition, SelectionPlan selections) implements Selection {
        @Override
        public DirectivesContainer<?> node() {
            return field;
        }
    }

    /** @param node a fragment spread or an inline fragment */
    record FragmentPlan(DirectivesContainer<?> node, SelectionPlan selections) implements Selection {}
}
