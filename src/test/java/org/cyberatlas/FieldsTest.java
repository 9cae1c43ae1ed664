package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.CoercedVariables;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fields of the schema, each of which is selected in a document whose response ReadmeTest compares. */
class FieldsTest {

    private static final Pattern PRINTED = Pattern.compile("```graphql\\R(.*?)```\\s+```json", Pattern.DOTALL);

    /** What is tested elsewhere, with the reason. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "\\w+Connection\\.(edges|nodes|pageInfo|totalCount)", "one class serves all; DirectionTest asks each",
            "\\w+Edge\\.(cursor|node)", "one class serves all; DirectionTest asks each",
            "Release\\.(version|coverage|licences|holdings)|Licence\\.\\w+",
                    "they change with every row; ReleaseTest computes them",
            "Release\\.(number|previous|changes|largestChanges)|(Change|EarlierRelease|TableChange)\\.\\w+|Query\\.changes",
                    "they depend on what was loaded before; ChangesTest loads it");

    @Test
    void everyFieldIsRequestedInADocument() throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("docs", "schema.graphql"))));
        Set<String> asked = new TreeSet<>();
        for (String query : queries()) {
            asked.addAll(fields(query, schema));
        }
        assertTrue(asked.size() > 300, "the queries of the documents are not found");
        Set<String> missing = new TreeSet<>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container
                    && !type.getName().startsWith("__")) {
                container.getFieldDefinitions().forEach(field -> missing.add(type.getName() + "." + field.getName()));
            }
        }
        missing.removeAll(asked);
        missing.removeIf(field -> ELSEWHERE.keySet().stream().anyMatch(field::matches));
        assertEquals(Set.of(), missing, "ask for these fields in docs/fields.md");
    }

    private static List<String> queries() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            StringBuilder documents = new StringBuilder(Files.readString(Path.of("README.md")));
            for (Path document :
                    docs.filter(path -> path.toString().endsWith(".md")).toList()) {
                documents.append(Files.readString(document));
            }
            Matcher printed = PRINTED.matcher(documents);
            return printed.results().map(query -> query.group(1)).toList();
        }
    }

    /** The fields of a query; one that an interface declares is one of the interface and of all types that have it. */
    private static Set<String> fields(String query, GraphQLSchema schema) {
        Set<String> fields = new TreeSet<>();
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(new Parser().parseDocument(query))
                .coercedVariables(CoercedVariables.emptyVariables())
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        if (field.isTypeNameIntrospectionField()) {
                            return;
                        }
                        String name = field.getFieldDefinition().getName();
                        GraphQLFieldsContainer type = field.getFieldsContainer();
                        fields.add(type.getName() + "." + name);
                        if (type instanceof GraphQLInterfaceType declaring) {
                            for (GraphQLObjectType having : schema.getImplementations(declaring)) {
                                fields.add(having.getName() + "." + name);
                            }
                        }
                        if (type instanceof GraphQLObjectType having) {
                            for (GraphQLNamedOutputType declaring : having.getInterfaces()) {
                                fields.add(declaring.getName() + "." + name);
                            }
                        }
                    }
                });
        return fields;
    }
}
