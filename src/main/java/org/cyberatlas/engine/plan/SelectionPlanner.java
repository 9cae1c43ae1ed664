package org.cyberatlas.engine.plan;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.engine.plan.SelectionPlan.FieldPlan;
import org.cyberatlas.engine.plan.SelectionPlan.FragmentPlan;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * The one walk over an operation: it resolves fragments and definitions, and collects the selected fields of each type.
 *
 * <p>It comes before validation, so it takes unknown names for leaves. It stops at the depth limit and plans each fragment once, so it
 * takes no more steps than the document has nodes, however often fragments spread each other.
 */
final class SelectionPlanner {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final int depthLimit;
    private final Map<String, SelectionPlan> planned = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Set<String>> selectedFields = new HashMap<>();

    SelectionPlanner(GraphQLSchema schema, Document document, int depthLimit) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, each -> each, (first, second) -> first));
        this.depthLimit = depthLimit;
    }

    SelectionPlan plan(OperationDefinition operation) {
        return plan(operation.getSelectionSet(), schema.getQueryType(), 1);
    }

    /** Names of the fields selected at any place, by name of the object type. */
    Map<String, Set<String>> selectedFields() {
        return selectedFields;
    }

    /** @param parent null if unknown */
    private SelectionPlan plan(SelectionSet selections, GraphQLCompositeType parent, int level) {
        if (selections == null) {
            return SelectionPlan.LEAF;
        }
        requireDepth(level);
        List<SelectionPlan.Selection> plans = new ArrayList<>();
        int depth = 1;
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                FieldPlan plan = plan(field, parent, level);
                depth = Math.max(depth, 1 + plan.selections().depth());
                plans.add(plan);
            } else {
                FragmentPlan plan = selection instanceof InlineFragment inline
                        ? plan(inline, parent, level)
                        : plan((FragmentSpread) selection, level);
                depth = Math.max(depth, plan.selections().depth());
                plans.add(plan);
            }
        }
        return new SelectionPlan(plans, depth);
    }

    private FieldPlan plan(Field field, GraphQLCompositeType parent, int level) {
        GraphQLFieldDefinition definition = definition(parent, field.getName());
        GraphQLType type = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        for (GraphQLObjectType object : objects(schema, parent)) {
            if (object.getFieldDefinition(field.getName()) != null) {
                selectedFields
                        .computeIfAbsent(object.getName(), unused -> new HashSet<>())
                        .add(field.getName());
            }
        }
        return new FieldPlan(field, definition, plan(field.getSelectionSet(), composite(type), level + 1));
    }

    private FragmentPlan plan(InlineFragment inline, GraphQLCompositeType parent, int level) {
        GraphQLCompositeType type = inline.getTypeCondition() == null ? parent : named(inline.getTypeCondition());
        return new FragmentPlan(inline, plan(inline.getSelectionSet(), type, level));
    }

    private FragmentPlan plan(FragmentSpread spread, int level) {
        String name = spread.getName();
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return new FragmentPlan(spread, SelectionPlan.LEAF); // validation reports it
        }
        SelectionPlan plan = planned.get(name);
        if (plan == null) {
            if (!open.add(name)) {
                throw ErrorFormat.rejection(
                        ErrorCode.VALIDATION_ERROR,
                        "Fragment '" + name + "' contains itself",
                        spread.getSourceLocation(),
                        Map.of());
            }
            plan = plan(fragment.getSelectionSet(), named(fragment.getTypeCondition()), level);
            open.remove(name);
            planned.put(name, plan);
        }
        requireDepth(level + plan.depth() - 1);
        return new FragmentPlan(spread, plan);
    }

    private void requireDepth(int level) {
        if (level > depthLimit) {
            throw RequestRejectedException.overLimit(ErrorCode.TOO_DEEP, "levels of fields", depthLimit);
        }
    }

    private GraphQLCompositeType named(TypeName name) {
        return composite(schema.getType(name.getName()));
    }

    /** The type itself; null if it has no fields or there is none. */
    private static GraphQLCompositeType composite(GraphQLType type) {
        return type instanceof GraphQLCompositeType composite ? composite : null;
    }

    /** Null if there is no such field. */
    private GraphQLFieldDefinition definition(GraphQLCompositeType parent, String name) {
        if (name.equals("__typename")) {
            return Introspection.TypeNameMetaFieldDef;
        }
        if (name.equals("__schema") && parent == schema.getQueryType()) {
            return schema.getIntrospectionSchemaFieldDefinition();
        }
        if (name.equals("__type") && parent == schema.getQueryType()) {
            return schema.getIntrospectionTypeFieldDefinition();
        }
        return parent instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(name) : null;
    }

    /** The object types of a type; none if it is null. */
    static List<GraphQLObjectType> objects(GraphQLSchema schema, GraphQLCompositeType type) {
        if (type instanceof GraphQLInterfaceType anInterface) {
            return schema.getImplementations(anInterface);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return type instanceof GraphQLObjectType object ? List.of(object) : List.of();
    }
}
