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
import graphql.validation.ValidationErrorType;
import graphql.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberatlas.engine.BoundedCaches;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Cache of prepared documents by their text. A document that is not in it is parsed, checked against the limits, planned and validated. */
public final class PreparedDocumentCache {

    private final GraphQLSchema schema;
    private final QueryLimits limits;
    private final ParserOptions options;
    private final DocumentParser parser;
    private final Cache<String, PreparedDocument> cached;

    public PreparedDocumentCache(GraphQLSchema schema, QueryLimits limits, long cachedCharacters) {
        this.schema = schema;
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder -> builder.maxCharacters(limits.characters())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.whitespace()));
        this.parser = new DocumentParser(options);
        this.cached = BoundedCaches.store()
                .maximumWeight(cachedCharacters)
                .weigher((String text, PreparedDocument document) -> text.length())
                .build();
        // graphql-java and SmallRye parse as well, with the default options.
        ParserOptions.setDefaultOperationParserOptions(options);
        Validator.setMaxValidationErrors(limits.validationErrors());
    }

    /** @param mayChange false if only queries may be executed, whatever the schema offers */
    public PreparedDocument prepare(String text, boolean mayChange) {
        PreparedDocument document = cached.getIfPresent(text);
        if (document == null) {
            document = prepared(parsed(text), text.contains("@"), mayChange);
            cached.put(text, document);
        }
        return document;
    }

    /** The document, if it is in the cache. */
    public Optional<PreparedDocument> find(String text) {
        return Optional.ofNullable(cached.getIfPresent(text));
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
        }
    }

    private String size() {
        return "The document has more than %d characters, %d tokens, %d blanks or %d nested brackets"
                .formatted(limits.characters(), limits.tokens(), limits.whitespace(), options.getMaxRuleDepth());
    }

    private PreparedDocument prepared(Document document, boolean hasDirectives, boolean mayChange) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (!mayChange
                && operations.stream()
                        .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY)) {
            throw RequestRejectedException.ofRequest(
                            405, ErrorCode.METHOD_NOT_ALLOWED, "Only queries are executed by GET")
                    .with("Allow", "POST");
        }
        DocumentLimits.check(document, limits);
        VariableNames variableNames = new VariableNames(operations);
        List<OperationPlan> plans = operations.stream()
                .map(operation -> planned(operation, variableNames, document))
                .toList();
        requireValid(document);
        return new PreparedDocument(document, plans, hasDirectives);
    }

    private OperationPlan planned(OperationDefinition operation, VariableNames variableNames, Document document) {
        SelectionPlanner planner = new SelectionPlanner(schema, document, limits.depth());
        SelectionPlan selections = planner.plan(operation);
        DocumentLimits.check(selections, limits);
        return new OperationPlan(operation, variableNames, selections, planner.selectedFields(), schema, limits);
    }

    private void requireValid(Document document) {
        List<ValidationError> errors = ParseAndValidate.validate(schema, document, Messages.LOCALE);
        if (!errors.isEmpty()) {
            Suggestions suggestions = Suggestions.in(document, schema);
            throw RequestRejectedException.ofDocument(errors.stream()
                    .filter(error -> !isRepeated(error, errors))
                    .map(error -> ErrorFormat.of(error, suggestions.of(error)))
                    .toList());
        }
    }

    /** Of a null, graphql-java says the same twice: at the field, and at the argument. */
    private static boolean isRepeated(ValidationError error, List<ValidationError> errors) {
        return error.getValidationErrorType() == ValidationErrorType.NullValueForNonNullArgument
                && errors.stream()
                        .anyMatch(other -> other.getValidationErrorType() == ValidationErrorType.WrongType
                                && other.getDescription().equals(error.getDescription()));
    }
}
