package org.cyberatlas.engine.plan;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Suggestions for unknown names in an invalid document: fields, arguments, types and enum values of the schema that are spelled alike. */
final class Suggestions {

    private static final List<String> META_FIELDS = List.of("__typename", "__schema", "__type");

    private static final List<String> DIRECTIVES = List.of("include", "skip");

    private final GraphQLSchema schema;
    private final Map<Place, String> found = new HashMap<>();

    private record Place(ValidationErrorClassification error, SourceLocation location) {}

    /** @param document document that is not valid */
    Suggestions(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(OperationDefinition.class).forEach(this::read);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(fragment -> {
            read(fragment.getTypeCondition());
            read(
                    fragment.getSelectionSet(),
                    FieldDefinitions.composite(
                            schema.getType(fragment.getTypeCondition().getName())));
        });
    }

    /** End of the message of an error; empty if there is no suggestion. */
    String of(ValidationError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty()
                ? ""
                : found.getOrDefault(new Place(error.getValidationErrorType(), locations.get(0)), "");
    }

    private void put(ValidationErrorType error, SourceLocation location, String suggestion) {
        found.putIfAbsent(new Place(error, location), suggestion);
    }

    private void read(OperationDefinition operation) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            TypeName name = name(variable.getType());
            read(name);
            GraphQLType type = schema.getType(name.getName());
            if (variable.getDefaultValue() != null && type != null) {
                put(
                        ValidationErrorType.BadValueForDefaultArg,
                        variable.getSourceLocation(),
                        NearNames.near(variable.getDefaultValue(), type));
            }
        }
        if (operation.getOperation() == OperationDefinition.Operation.QUERY) {
            readDirectives(operation.getDirectives());
            read(operation.getSelectionSet(), schema.getQueryType());
        }
    }

    private static TypeName name(Type<?> type) {
        if (type instanceof ListType list) {
            return name(list.getType());
        }
        return type instanceof NonNullType required ? name(required.getType()) : (TypeName) type;
    }

    private void read(TypeName type) {
        if (schema.getType(type.getName()) == null) {
            List<String> names = schema.getAllTypesAsList().stream()
                    .map(GraphQLNamedType::getName)
                    .filter(name -> !name.startsWith("__"))
                    .toList();
            put(ValidationErrorType.UnknownType, type.getSourceLocation(), NearNames.near(type.getName(), names));
        }
    }

    /** @param parent null if it is unknown itself, so that there are no suggestions */
    private void read(SelectionSet selections, GraphQLCompositeType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                read(field, parent);
            } else if (selection instanceof InlineFragment inline) {
                TypeName condition = inline.getTypeCondition();
                if (condition != null) {
                    read(condition);
                }
                readDirectives(inline.getDirectives());
                read(
                        inline.getSelectionSet(),
                        condition == null ? parent : FieldDefinitions.composite(schema.getType(condition.getName())));
            }
        }
    }

    private void read(Field field, GraphQLCompositeType parent) {
        readDirectives(field.getDirectives());
        GraphQLFieldDefinition definition = FieldDefinitions.find(schema, parent, field.getName());
        if (definition != null) {
            read(field.getArguments(), definition.getArguments(), ValidationErrorType.UnknownArgument);
            read(field.getSelectionSet(), FieldDefinitions.composite(GraphQLTypeUtil.unwrapAll(definition.getType())));
        } else if (parent != null) {
            List<String> names = new ArrayList<>(META_FIELDS.subList(0, parent == schema.getQueryType() ? 3 : 1));
            if (parent instanceof GraphQLFieldsContainer type) {
                type.getFieldDefinitions().forEach(member -> names.add(member.getName()));
            }
            put(ValidationErrorType.FieldUndefined, field.getSourceLocation(), NearNames.near(field.getName(), names));
        }
    }

    private void readDirectives(List<Directive> directives) {
        for (Directive directive : directives) {
            GraphQLDirective definition = schema.getDirective(directive.getName());
            if (definition == null) {
                put(
                        ValidationErrorType.UnknownDirective,
                        directive.getSourceLocation(),
                        NearNames.near(directive.getName(), DIRECTIVES));
            } else {
                read(directive.getArguments(), definition.getArguments(), ValidationErrorType.UnknownDirective);
            }
        }
    }

    private void read(List<Argument> given, List<GraphQLArgument> definitions, ValidationErrorType unknown) {
        for (Argument argument : given) {
            GraphQLArgument definition = definitions.stream()
                    .filter(each -> each.getName().equals(argument.getName()))
                    .findFirst()
                    .orElse(null);
            if (definition == null) {
                List<String> names =
                        definitions.stream().map(GraphQLArgument::getName).toList();
                put(unknown, argument.getSourceLocation(), NearNames.near(argument.getName(), names));
            } else {
                put(
                        ValidationErrorType.WrongType,
                        argument.getSourceLocation(),
                        NearNames.near(argument.getValue(), definition.getType()));
            }
        }
    }
}
