package org.cyberatlas.engine.plan;

import graphql.language.Directive;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.engine.schema.SupportedDirectives;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Validation of the directives at one location. */
final class DirectiveRules {

    private DirectiveRules() {}

    /** No supported directive is repeatable, so the first repetition ends the check. */
    static void check(List<Directive> directives) {
        Set<String> names = new HashSet<>();
        for (Directive directive : directives) {
            if (!SupportedDirectives.contains(directive.getName())) {
                throw rejection(directive, "Unknown directive '" + directive.getName() + "'");
            }
            if (!names.add(directive.getName())) {
                throw rejection(
                        directive, "Directive '" + directive.getName() + "' may be used only once at one location");
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
