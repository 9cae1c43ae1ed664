package org.cyberatlas.engine.plan;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.shared.error.UnknownCode;

/**
 * Names of the variables of a document. A value for a variable that the document does not have is ignored, as the specification
 * demands, unless its name is spelled like that of a variable without a value: the response would be one to another query.
 */
final class VariableNames {

    private final Set<String> declared;

    VariableNames(List<OperationDefinition> operations) {
        declared = operations.stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .map(VariableDefinition::getName)
                .collect(Collectors.toSet());
    }

    void requireNoneMisspelled(List<VariableDefinition> variables, Set<String> sent) {
        for (String name : sent) {
            if (!declared.contains(name)) {
                List<String> missing = variables.stream()
                        .map(VariableDefinition::getName)
                        .filter(each -> !sent.contains(each))
                        .toList();
                String near = UnknownCode.didYouMean(name, missing, name.length() / 3);
                if (!near.isEmpty()) {
                    throw RequestRejectedException.ofDocument(
                            ErrorCode.BAD_VARIABLE,
                            "The operation has no variable '" + name + "'" + near,
                            Map.of("variable", name));
                }
            }
        }
    }
}
