package org.cyberatlas.engine.plan;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import java.util.Map;
import org.cyberatlas.engine.Text;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Refuses a document for what is written in it, before it is compared with the schema: validation takes the more time the
 * more fields and fragments there are. Looks at each node once; what fragments expand to is {@link Expansion}'s matter.
 */
final class DocumentLimits {

    private final QueryLimits limits;
    private int fields;
    private int aliases;
    private int directives;
    private int fragments;

    private DocumentLimits(QueryLimits limits) {
        this.limits = limits;
    }

    static void check(Document document, QueryLimits limits) {
        if (document.getDefinitionsOfType(OperationDefinition.class).size() > limits.operations()) {
            throw RequestRejectedException.overLimit(ErrorCode.TOO_MANY_OPERATIONS, "operations", limits.operations());
        }
        new DocumentLimits(limits).visit(document);
        Map<String, FragmentDefinition> fragments = Expansion.fragments(document);
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> Expansion.check(operation, fragments, limits));
    }

    private void visit(Node<?> node) {
        if (node instanceof DirectivesContainer<?> bearer) {
            directives += bearer.getDirectives().size();
            count(directives, limits.directives(), ErrorCode.TOO_MANY_DIRECTIVES, "directives");
            DirectiveRules.check(bearer.getDirectives());
        }
        if (node instanceof Field field) {
            count(++fields, limits.fields(), ErrorCode.TOO_MANY_FIELDS, "fields");
            aliases += field.getAlias() == null ? 0 : 1;
            count(aliases, limits.aliases(), ErrorCode.TOO_MANY_ALIASES, "aliases");
        } else if (node instanceof FragmentSpread || node instanceof InlineFragment) {
            count(++fragments, limits.fragments(), ErrorCode.TOO_MANY_FRAGMENTS, "fragment spreads");
        } else if (node instanceof StringValue text && !Text.isSound(text.getValue())) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.SYNTAX_ERROR, "The document has text with a character that no text may have", Map.of());
        }
        for (Node<?> child : node.getChildren()) {
            visit(child);
        }
    }

    private static void count(int counted, int maximum, ErrorCode code, String what) {
        if (counted > maximum) {
            throw RequestRejectedException.overLimit(code, what, maximum);
        }
    }
}
