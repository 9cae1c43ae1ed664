package org.cyberatlas.engine.schema;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;

/**
 * Names, descriptions and paging arguments of connections in the served schema.
 *
 * <p>SmallRye names {@code Connection<Country>} {@code Connection_Country} and makes an input object of a {@link PageRequest}. The
 * served schema has {@code CountryConnection}, {@code CountryEdge} and the arguments of the Relay connection specification.
 */
final class ConnectionTypes {

    /** Input object that SmallRye makes of {@link PageRequest}. */
    static final String PAGE_REQUEST = "PageRequestInput";

    private static final String CONNECTION = Connection.class.getSimpleName();

    /** Between a generic type and the type of its argument; no other name has it. */
    private static final char OF = '_';

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "edges", "The nodes of this page, each with its cursor.",
            "nodes", "The nodes of this page.",
            "pageInfo", "Position of this page in the whole list.",
            "totalCount", "Number of nodes in the whole list, counted only if selected.",
            "cursor", "Opaque position of the node in the list, for after or before.",
            "node", "The node itself.");

    private ConnectionTypes() {}

    /** Name of the type in the served schema. */
    static String servedName(String built) {
        int end = built.indexOf(OF);
        return end < 0 ? built : built.substring(end + 1) + built.substring(0, end);
    }

    /** The type as it is served: a generic connection or edge with its name and description, any other type unchanged. */
    static GraphQLObjectType served(GraphQLObjectType built) {
        String name = built.getName();
        if (name.indexOf(OF) < 0) {
            return built;
        }
        String node = name.substring(name.indexOf(OF) + 1);
        String description = name.startsWith(CONNECTION)
                ? "A page of " + node + " nodes."
                : "A node of type " + node + " and its cursor.";
        return built.transform(type -> type.name(servedName(name)).description(description));
    }

    /**
     * The field as it is served: with a description if it is one of a connection or edge, with paging arguments if its method takes a
     * {@link PageRequest}.
     */
    static GraphQLFieldDefinition served(GraphQLFieldDefinition built, int defaultSize) {
        boolean paged = built.getArguments().stream().anyMatch(ConnectionTypes::isPageRequest);
        boolean undescribed = built.getDescription() == null && DESCRIPTIONS.containsKey(built.getName());
        if (!paged && !undescribed) {
            return built;
        }
        return built.transform(field -> {
            if (undescribed) {
                field.description(DESCRIPTIONS.get(built.getName()));
            }
            if (paged) {
                field.clearArguments();
                built.getArguments().stream()
                        .filter(argument -> !isPageRequest(argument))
                        .forEach(field::argument);
                field.argument(size("first", "Page size, 0 to 200.").defaultValueProgrammatic(defaultSize))
                        .argument(cursor("after", "Cursor to start after."))
                        .argument(size("last", "Page size from the end, 0 to 200."))
                        .argument(cursor(
                                "before",
                                "Cursor to end before; without last, as many nodes as first has by default."));
            }
        });
    }

    private static boolean isPageRequest(GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapAll(argument.getType()).getName().equals(PAGE_REQUEST);
    }

    private static GraphQLArgument.Builder size(String name, String description) {
        return GraphQLArgument.newArgument().name(name).description(description).type(Scalars.GraphQLInt);
    }

    private static GraphQLArgument.Builder cursor(String name, String description) {
        return GraphQLArgument.newArgument().name(name).description(description).type(Scalars.GraphQLString);
    }
}
