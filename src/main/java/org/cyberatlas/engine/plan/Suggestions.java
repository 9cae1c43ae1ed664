package org.cyberatlas.engine.plan;

import graphql.i18n.I18n;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.validation.AbstractRule;
import graphql.validation.LanguageTraversal;
import graphql.validation.RulesVisitor;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorCollector;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Suggestions for unknown names in an invalid document: fields, arguments, types and enum values of the schema that are spelled alike, or all
 * if they are few. For an argument, the name of its field, too.
 *
 * <p>A rule of graphql-java, since its traversal of a document knows the types at each place.
 */
final class Suggestions extends AbstractRule {

    private static final List<String> META_FIELDS = List.of("__typename", "__schema", "__type");

    private final ValidationContext here;
    private final Map<Place, String> found = new HashMap<>();

    private record Place(ValidationErrorClassification error, SourceLocation location) {}

    private Suggestions(ValidationContext here) {
        super(here, new ValidationErrorCollector());
        this.here = here;
    }

    /** @param document document that is not valid */
    static Suggestions in(Document document, GraphQLSchema schema) {
        I18n unused = I18n.i18n(I18n.BundleType.Validation, Messages.LOCALE);
        ValidationContext context = new ValidationContext(schema, document, unused);
        Suggestions suggestions = new Suggestions(context);
        new LanguageTraversal().traverse(document, new RulesVisitor(context, List.of(suggestions)));
        return suggestions;
    }

    /** End of the message of an error; empty if there is no suggestion. */
    String of(ValidationError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty()
                ? ""
                : found.getOrDefault(new Place(error.getValidationErrorType(), locations.get(0)), "");
    }

    private void put(ValidationErrorType error, Node<?> place, String suggestion) {
        found.putIfAbsent(new Place(error, place.getSourceLocation()), suggestion);
    }

    @Override
    public void checkVariableDefinition(VariableDefinition variable) {
        if (variable.getDefaultValue() != null && here.getInputType() != null) {
            put(
                    ValidationErrorType.BadValueForDefaultArg,
                    variable,
                    NearNames.near(variable.getDefaultValue(), here.getInputType()));
        }
    }

    @Override
    public void checkTypeName(TypeName type) {
        if (here.getSchema().getType(type.getName()) == null) {
            List<String> names = here.getSchema().getAllTypesAsList().stream()
                    .map(GraphQLNamedType::getName)
                    .filter(name -> !name.startsWith("__"))
                    .toList();
            put(ValidationErrorType.UnknownType, type, NearNames.near(type.getName(), names, "type"));
        }
    }

    @Override
    public void checkField(Field field) {
        GraphQLCompositeType parent = here.getParentType();
        if (here.getFieldDef() == null && parent != null) {
            List<String> names = new ArrayList<>();
            if (parent instanceof GraphQLFieldsContainer type) {
                type.getFieldDefinitions().forEach(member -> names.add(member.getName()));
            }
            names.addAll(META_FIELDS.subList(0, parent == here.getSchema().getQueryType() ? 3 : 1));
            put(ValidationErrorType.FieldUndefined, field, NearNames.near(field.getName(), names, "field"));
        }
        put(ValidationErrorType.MissingFieldArgument, field, ofField(field.getName()));
    }

    private static String ofField(String name) {
        return " of the field '" + name + "'";
    }

    @Override
    @SuppressWarnings("rawtypes") // as graphql-java declares it
    public void checkDirective(Directive directive, List<Node> ancestors) {
        if (here.getDirective() == null) {
            put(ValidationErrorType.UnknownDirective, directive, NearNames.ofDirective(directive.getName()));
        }
    }

    @Override
    public void checkArgument(Argument argument) {
        if (here.getArgument() != null) {
            put(
                    ValidationErrorType.WrongType,
                    argument,
                    NearNames.near(argument.getValue(), here.getArgument().getType()));
        } else if (here.getDirective() != null) {
            put(
                    ValidationErrorType.UnknownDirective,
                    argument,
                    near(argument, here.getDirective().getArguments()));
        } else if (here.getFieldDef() != null) {
            put(
                    ValidationErrorType.UnknownArgument,
                    argument,
                    ofField(here.getFieldDef().getName())
                            + near(argument, here.getFieldDef().getArguments()));
        }
    }

    private static String near(Argument unknown, List<GraphQLArgument> known) {
        List<String> names = known.stream().map(GraphQLArgument::getName).toList();
        return names.isEmpty() ? ", which takes none" : NearNames.near(unknown.getName(), names, "argument");
    }
}
