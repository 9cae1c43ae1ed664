package org.cyberatlas;

import graphql.language.AstPrinter;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes between two schemas that break clients, each as a sentence that begins with the changed member, such as {@code Country.capital}. */
final class BreakingChanges {

    private BreakingChanges() {}

    static List<String> between(String promised, String served) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff(SchemaDiff.Options.defaultOptions())
                .diffSchema(SchemaDiffSet.diffSetFromSdl(promised, served), reporter);
        // Another default is another meaning for a client that leaves the argument out; the other dangers are
        // additions.
        Stream<DiffEvent> breaking = Stream.concat(
                reporter.getBreakages().stream(),
                reporter.getDangers().stream().filter(danger -> danger.getCategory() == DiffCategory.DIFFERENT));
        List<String> changes =
                new ArrayList<>(breaking.map(BreakingChanges::sentence).toList());
        changes.addAll(changedDefaults(promised, served));
        return changes.stream().sorted().toList();
    }

    private static String sentence(DiffEvent event) {
        List<String> parts = event.getComponents();
        String about = event.getFieldName() == null
                ? event.getTypeName() + (parts.isEmpty() ? "" : "." + parts.get(0))
                : event.getTypeName() + "." + event.getFieldName();
        String reason = event.getReasonMsg();
        if (event.getCategory() == DiffCategory.MISSING && !reason.contains("less arguments")) {
            return about + " was removed";
        }
        return about + ": " + reason.replace("The new API has ", "").replace(" hence", "");
    }

    /** Those of input fields, which the library does not look at. */
    private static List<String> changedDefaults(String promised, String served) {
        TypeDefinitionRegistry now = new SchemaParser().parse(served);
        List<String> changes = new ArrayList<>();
        for (InputObjectTypeDefinition input :
                new SchemaParser().parse(promised).getTypes(InputObjectTypeDefinition.class)) {
            for (InputValueDefinition field : input.getInputValueDefinitions()) {
                now.getTypes(InputObjectTypeDefinition.class).stream()
                        .filter(type -> type.getName().equals(input.getName()))
                        .flatMap(type -> type.getInputValueDefinitions().stream())
                        .filter(each -> each.getName().equals(field.getName()))
                        .filter(each -> !printed(field).equals(printed(each)))
                        .forEach(each -> changes.add("%s.%s: changed default from '%s' to '%s'"
                                .formatted(input.getName(), field.getName(), printed(field), printed(each))));
            }
        }
        return changes;
    }

    private static String printed(InputValueDefinition field) {
        return field.getDefaultValue() == null ? "" : AstPrinter.printAst(field.getDefaultValue());
    }
}
