package org.cyberatlas.engine.plan;

import graphql.language.Directive;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.engine.schema.SupportedDirectives;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** What may stand as a directive at one place of a document. */
final class DirectiveRules {

    private DirectiveRules() {}

    /** None of those that there are may stand twice in one place, so the second need not be looked at any closer. */
    static void check(List<Directive> directives) {
        Set<String> names = new HashSet<>();
        for (Directive directive : directives) {
            if (!SupportedDirectives.contains(directive.getName())) {
                throw rejection(directive, "Unknown directive '" + directive.getName() + "'");
            }
            if (!names.add(directive.getName())) {
                throw rejection(
                        directive, "Directive '" + directive.getName() + "' may stand only once in the same place");
            }
        }
    }

    private static RequestRejectedException rejection(Directive directive, String message) {
        return RequestRejectedException.ofDocument(List.of(Map.of(
                "message",
                message,
                "locations",
                ErrorFormat.locations(List.of(directive.getSourceLocation())),
                "extensions",
                Map.of("code", ErrorCode.VALIDATION_ERROR.name()))));
    }
}
