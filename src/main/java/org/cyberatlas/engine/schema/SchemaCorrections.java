package org.cyberatlas.engine.schema;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Directives;
import graphql.Scalars;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLUnionType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Corrections to the schema that SmallRye builds.
 *
 * <p>Scalars are those of the specification: SmallRye accepts {@code "3"} for an Int, truncates 3.7 to 3, and fails on 99999999999; graphql-java
 * accepts 1e400 for a Float and 3.5 for an ID. A malformed Date is refused by validation, which names the argument. Connections have
 * their names and arguments by {@link ConnectionTypes}.
 *
 * <p>Each type is built again with references by name to the others. The schema transformer of graphql-java would traverse the schema
 * twice and build it once more, at each start.
 */
public final class SchemaCorrections {

    private static final Map<String, GraphQLScalarType> SPECIFIED = Map.of(
            "Int", Scalars.GraphQLInt,
            "Float", Scalars.GraphQLFloat.transform(builder -> builder.coercing(new FloatCoercing())),
            "ID", Scalars.GraphQLID.transform(builder -> builder.coercing(new IdCoercing())));

    private final Map<String, GraphQLScalarType> scalars;
    private final Map<String, Integer> pageSizes;

    private SchemaCorrections(Map<String, GraphQLScalarType> scalars, Map<String, Integer> pageSizes) {
        this.scalars = scalars;
        this.pageSizes = pageSizes;
    }

    /**
     * Replaces the types that SmallRye built by the corrected ones.
     *
     * @param pageSizes default page sizes by name of the query, where they are not {@link PageRequest#DEFAULT_SIZE}
     * @return all object types by the name that SmallRye gave them
     */
    public static Map<String, GraphQLObjectType> in(
            GraphQLSchema.Builder builder, GraphQLSchema built, Map<String, Integer> pageSizes) {
        Map<String, GraphQLScalarType> scalars = built.getAllTypesAsList().stream()
                .filter(GraphQLScalarType.class::isInstance)
                .map(type -> served((GraphQLScalarType) type))
                .collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));
        SchemaCorrections corrections = new SchemaCorrections(scalars, pageSizes);
        Set<GraphQLType> types = new LinkedHashSet<>();
        Map<String, GraphQLObjectType> objects = new LinkedHashMap<>();
        for (GraphQLNamedType type : built.getAllTypesAsList()) {
            if (Introspection.isIntrospectionTypes(type)
                    || type.getName().equals(ConnectionTypes.PAGE_REQUEST)
                    || type instanceof GraphQLScalarType) { // those in use are added with their fields
                continue;
            }
            GraphQLNamedType served = corrections.served(type);
            types.add(served);
            if (served instanceof GraphQLObjectType object) {
                objects.put(type.getName(), object);
            }
        }
        builder.query(objects.get(built.getQueryType().getName()))
                .clearAdditionalTypes()
                .additionalTypes(types)
                .clearDirectives()
                // Only those of the specification; the others are internal to SmallRye.
                .additionalDirectives(
                        new LinkedHashSet<>(List.of(Directives.IncludeDirective, Directives.SkipDirective)));
        return objects;
    }

    private static GraphQLScalarType served(GraphQLScalarType scalar) {
        return scalar.getName().equals("Date")
                ? DateCoercing.over(scalar)
                : SPECIFIED.getOrDefault(scalar.getName(), scalar);
    }

    private GraphQLNamedType served(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return ConnectionTypes.served(object)
                    .transform(changed -> changed.replaceFields(fields(object.getFieldDefinitions()))
                            .replaceInterfaces(references(object.getInterfaces())));
        }
        if (type instanceof GraphQLInterfaceType anInterface) {
            return anInterface.transform(changed -> changed.replaceFields(fields(anInterface.getFieldDefinitions()))
                    .replaceInterfacesOrReferences(references(anInterface.getInterfaces())));
        }
        if (type instanceof GraphQLUnionType union) {
            return union.transform(changed -> changed.replacePossibleTypes(references(union.getTypes())));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.transform(changed -> changed.replaceFields(
                    input.getFields().stream().map(this::served).toList()));
        }
        return type;
    }

    private List<GraphQLFieldDefinition> fields(List<GraphQLFieldDefinition> built) {
        return built.stream().map(this::served).toList();
    }

    private GraphQLFieldDefinition served(GraphQLFieldDefinition built) {
        int pageSize = pageSizes.getOrDefault(built.getName(), PageRequest.DEFAULT_SIZE);
        GraphQLFieldDefinition field = ConnectionTypes.served(built, pageSize);
        return field.transform(changed -> changed.type((GraphQLOutputType) reference(built.getType()))
                .replaceArguments(field.getArguments().stream()
                        .map(argument -> served(field, argument))
                        .toList()));
    }

    /** SmallRye takes the argument of {@code nodes(ids:)}, which has {@code @Id}, for a single id rather than a list. */
    private GraphQLArgument served(GraphQLFieldDefinition field, GraphQLArgument argument) {
        boolean isListOfIds =
                argument.getName().equals("ids") && field.getName().equals("nodes");
        GraphQLType type = isListOfIds ? nonNull(list(nonNull(SPECIFIED.get("ID")))) : reference(argument.getType());
        return argument.transform(changed -> changed.type((GraphQLInputType) type));
    }

    private GraphQLInputObjectField served(GraphQLInputObjectField built) {
        return built.transform(changed -> changed.type((GraphQLInputType) reference(built.getType())));
    }

    private static List<GraphQLTypeReference> references(List<? extends GraphQLNamedType> types) {
        return types.stream()
                .map(type -> GraphQLTypeReference.typeRef(type.getName()))
                .toList();
    }

    /** The type with the name of what it wraps, which graphql-java replaces by the type; scalars as they are. */
    private GraphQLType reference(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return nonNull(reference(nonNull.getWrappedType()));
        }
        if (type instanceof GraphQLList list) {
            return list(reference(list.getWrappedType()));
        }
        String name = ((GraphQLNamedType) type).getName();
        return type instanceof GraphQLScalarType
                ? scalars.get(name)
                : GraphQLTypeReference.typeRef(ConnectionTypes.servedName(name));
    }
}
