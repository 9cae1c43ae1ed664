package org.cyberatlas.engine.plan;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberatlas.engine.BoundedCaches;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Parses a document, holds it to the limits and validates it; the same text is read once, as long as it is remembered. */
public final class PreparedDocumentCache {

    private final GraphQLSchema schema;
    private final QueryLimits limits;
    private final ParserOptions options;
    private final DocumentParser parser;
    private final Cache<String, PreparedDocument> remembered;

    public PreparedDocumentCache(GraphQLSchema schema, QueryLimits limits, long charactersRemembered) {
        this.schema = schema;
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder -> builder.maxCharacters(limits.characters())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.whitespace()));
        this.parser = new DocumentParser(options);
        this.remembered = BoundedCaches.store()
                .maximumWeight(charactersRemembered)
                .weigher((String text, PreparedDocument document) -> text.length())
                .build();
        // The engine and SmallRye parse, too, and know of these options only.
        ParserOptions.setDefaultOperationParserOptions(options);
        Validator.setMaxValidationErrors(limits.validationErrors());
    }

    /** @param mayChange false where only queries may be executed, whatever the schema offers */
    public PreparedDocument prepare(String text, boolean mayChange) {
        PreparedDocument document = remembered.getIfPresent(text);
        if (document == null) {
            document = PreparedDocument.of(text, validated(parsed(text), mayChange));
            remembered.put(text, document);
        }
        return document;
    }

    /** A document that was read before, and is remembered. */
    public Optional<PreparedDocument> remembered(String text) {
        return Optional.ofNullable(remembered.getIfPresent(text));
    }

    private Document parsed(String text) {
        try {
            Document document = parser.document(text);
            if (document.getDefinitionsOfType(OperationDefinition.class).isEmpty()) {
                throw RequestRejectedException.ofDocument(
                        ErrorCode.VALIDATION_ERROR, "The document has no operation to execute", Map.of());
            }
            return document;
        } catch (ParseCancelledException
                | ParseCancelledTooDeepException
                | ParseCancelledTooManyCharsException tooLarge) {
            throw RequestRejectedException.ofDocument(ErrorCode.DOCUMENT_TOO_LARGE, size(), Map.of());
        } catch (InvalidSyntaxException wrong) {
            throw RequestRejectedException.ofDocument(List.of(ErrorFormat.of(wrong.toInvalidSyntaxError())));
        } catch (NumberFormatException unreadable) {
            throw RequestRejectedException.ofDocument(
                    ErrorCode.SYNTAX_ERROR, "The document has a number that cannot be read", Map.of());
        }
    }

    private String size() {
        return "The document has more than %d characters, %d tokens, %d blanks or %d nested brackets"
                .formatted(limits.characters(), limits.tokens(), limits.whitespace(), options.getMaxRuleDepth());
    }

    private Document validated(Document document, boolean mayChange) {
        if (!mayChange
                && document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY)) {
            throw RequestRejectedException.ofRequest(
                            405, ErrorCode.METHOD_NOT_ALLOWED, "Only queries are answered by GET")
                    .with("Allow", "POST");
        }
        DocumentLimits.check(document, limits);
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Messages.LOCALE);
        if (!errors.isEmpty()) {
            Suggestions suggestions = new Suggestions(schema, document);
            throw RequestRejectedException.ofDocument(errors.stream()
                    .limit(limits.validationErrors())
                    .map(error -> ErrorFormat.of(error, suggestions.of(error)))
                    .toList());
        }
        return document;
    }
}
