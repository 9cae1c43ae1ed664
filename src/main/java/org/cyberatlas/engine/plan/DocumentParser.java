package org.cyberatlas.engine.plan;

import graphql.AssertException;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.org.antlr.v4.runtime.CommonTokenStream;
import graphql.org.antlr.v4.runtime.tree.TerminalNode;
import graphql.parser.GraphqlAntlrToLanguage;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.antlr.GraphqlParser;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * Parser of GraphQL documents that follows the specification in these points, where graphql-java 24 departs from it:
 *
 * <ul>
 *   <li>CR and CR LF end a line, too, in block strings and in the locations of errors;
 *   <li>a line of a block string that has nothing but blanks loses the common indentation like any other;
 *   <li>an escape beyond the code points of Unicode is a syntax error, and not a failed assertion;
 *   <li>a number that is too large to be read, and the type of a fragment, have a location;
 *   <li>operations, fragments and variables may have a {@linkplain Descriptions description}.
 * </ul>
 */
public final class DocumentParser extends Parser {

    private static final String BLOCK = "\"\"\"";

    private final ParserOptions options;

    public DocumentParser(ParserOptions options) {
        this.options = options;
    }

    /** @throws InvalidSyntaxException if the text is no document, or exceeds a limit of the options */
    public Document document(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        try {
            return parseDocument(environment(lines));
        } catch (ParseCancelledException
                | ParseCancelledTooDeepException
                | ParseCancelledTooManyCharsException tooLarge) {
            throw tooLarge;
        } catch (InvalidSyntaxException wrong) {
            String plain = Descriptions.blanked(lines);
            if (plain.equals(lines)) {
                throw wrong;
            }
            return parseDocument(environment(plain));
        }
    }

    private ParserEnvironment environment(String text) {
        return ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(options)
                .locale(Messages.LOCALE)
                .build();
    }

    @Override
    protected GraphqlAntlrToLanguage getAntlrToLanguage(
            CommonTokenStream tokens, MultiSourceReader reader, ParserEnvironment environment) {
        return new GraphqlAntlrToLanguage(tokens, reader, environment.getParserOptions(), environment.getI18N(), null) {
            @Override
            protected String quotedString(TerminalNode text) {
                String token = text.getText();
                if (token.startsWith(BLOCK)) {
                    return blockString(token.substring(BLOCK.length(), token.length() - BLOCK.length())
                            .replace('\\' + BLOCK, BLOCK));
                }
                try {
                    return super.quotedString(text);
                } catch (AssertException | NumberFormatException beyondUnicode) {
                    throw rejection(text, "The string has an escape that is no Unicode character");
                }
            }

            @Override
            protected Value<?> createValue(GraphqlParser.ValueWithVariableContext value) {
                requireReadable(value.FloatValue());
                return super.createValue(value);
            }

            @Override
            protected Value<?> createValue(GraphqlParser.ValueContext value) {
                requireReadable(value.FloatValue());
                return super.createValue(value);
            }

            @Override
            protected FragmentDefinition createFragmentDefinition(GraphqlParser.FragmentDefinitionContext fragment) {
                TypeName type = createTypeName(fragment.typeCondition().typeName());
                return super.createFragmentDefinition(fragment).transform(builder -> builder.typeCondition(type));
            }
        };
    }

    /** @param number null for another kind of value */
    private static void requireReadable(TerminalNode number) {
        try {
            if (number != null) {
                new BigDecimal(number.getText());
            }
        } catch (NumberFormatException beyond) {
            throw rejection(number, "The number has an exponent that is too large");
        }
    }

    private static RequestRejectedException rejection(TerminalNode token, String message) {
        SourceLocation location = new SourceLocation(
                token.getSymbol().getLine(), token.getSymbol().getCharPositionInLine() + 1);
        return ErrorFormat.rejection(ErrorCode.SYNTAX_ERROR, message, location, Map.of());
    }

    /** BlockStringValue() of the specification. */
    static String blockString(String raw) {
        String[] lines = raw.split("\n", -1);
        int common = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            int indent = indent(lines[i]);
            if (indent < lines[i].length()) {
                common = Math.min(common, indent);
            }
        }
        Deque<String> content = new ArrayDeque<>();
        for (int i = 0; i < lines.length; i++) {
            content.add(i == 0 ? lines[i] : lines[i].substring(Math.min(common, lines[i].length())));
        }
        while (!content.isEmpty() && isBlank(content.getFirst())) {
            content.removeFirst();
        }
        while (!content.isEmpty() && isBlank(content.getLast())) {
            content.removeLast();
        }
        return String.join("\n", content);
    }

    private static boolean isBlank(String line) {
        return indent(line) == line.length();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
