package org.cyberatlas.engine.plan;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.engine.schema.ServedIntrospection;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.shared.text.Text;

/** Limits of documents. They are checked before validation, whose time grows with the number of fields and fragments. */
final class DocumentLimits {

    private final QueryLimits limits;
    private int fields;
    private int aliases;
    private int directives;
    private int fragments;

    private DocumentLimits(QueryLimits limits) {
        this.limits = limits;
    }

    /** Checks the document as it is written. */
    static void check(Document document, QueryLimits limits) {
        count(
                document.getDefinitionsOfType(OperationDefinition.class).size(),
                limits.operations(),
                ErrorCode.TOO_MANY_OPERATIONS,
                "operations");
        new DocumentLimits(limits).visit(document);
    }

    /** Checks an operation with its fragments expanded, by the counts of its plan. */
    static void check(SelectionPlan operation, QueryLimits limits) {
        count(
                operation.rootFields(),
                limits.rootFields(),
                ErrorCode.TOO_MANY_ROOT_FIELDS,
                "fields at the top of an operation");
        count(
                operation.spreads(),
                limits.fields(),
                ErrorCode.TOO_MANY_FRAGMENTS,
                "fragment spreads once its fragments are expanded");
        count(operation.fields(), limits.fields(), ErrorCode.TOO_MANY_FIELDS, "fields once its fragments are expanded");
        count(
                operation.aliases(),
                limits.aliases(),
                ErrorCode.TOO_MANY_ALIASES,
                "aliases once its fragments are expanded");
    }

    private void visit(Node<?> node) {
        if (node instanceof DirectivesContainer<?> bearer) {
            directives += bearer.getDirectives().size();
            count(directives, limits.directives(), ErrorCode.TOO_MANY_DIRECTIVES, "directives");
            checkDirectives(bearer.getDirectives());
        }
        if (node instanceof Field field) {
            count(++fields, limits.fields(), ErrorCode.TOO_MANY_FIELDS, "fields");
            aliases += field.getAlias() == null ? 0 : 1;
            count(aliases, limits.aliases(), ErrorCode.TOO_MANY_ALIASES, "aliases");
        } else if (node instanceof FragmentSpread || node instanceof InlineFragment) {
            count(++fragments, limits.fragments(), ErrorCode.TOO_MANY_FRAGMENTS, "fragment spreads");
        } else if (node instanceof StringValue text && !Text.isSound(text.getValue())) {
            throw ErrorFormat.rejection(
                    ErrorCode.SYNTAX_ERROR,
                    "The string has U+0000 or an unpaired surrogate",
                    text.getSourceLocation(),
                    Map.of());
        }
        for (Node<?> child : node.getChildren()) {
            visit(child);
        }
    }

    /** No supported directive is repeatable, so the first repetition ends the check. */
    private static void checkDirectives(List<Directive> directives) {
        Set<String> names = new HashSet<>();
        for (Directive directive : directives) {
            String name = directive.getName();
            if (!ServedIntrospection.hasDirective(name)) {
                throw rejection(directive, "Unknown directive '" + name + "'" + NearNames.ofDirective(name));
            }
            if (!names.add(name)) {
                throw rejection(directive, "Directive '" + name + "' may be used only once at one location");
            }
        }
    }

    private static RequestRejectedException rejection(Directive directive, String message) {
        return ErrorFormat.rejection(ErrorCode.VALIDATION_ERROR, message, directive.getSourceLocation(), Map.of());
    }

    private static void count(long counted, int maximum, ErrorCode code, String what) {
        if (counted > maximum) {
            throw RequestRejectedException.overLimit(code, what, maximum);
        }
    }
}
