package org.cyberatlas.engine.plan;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;
import java.util.List;
import java.util.Set;

/**
 * Descriptions of operations, fragments and variables, which the specification has since September 2025 and graphql-java does not
 * parse yet (its issue 4077). They have no effect on execution, so they are replaced by blanks, which keeps all locations.
 */
final class Descriptions {

    private static final Set<Integer> DEFINITIONS =
            Set.of(GraphqlLexer.QUERY, GraphqlLexer.MUTATION, GraphqlLexer.SUBSCRIPTION, GraphqlLexer.FRAGMENT);

    private final List<? extends Token> tokens;
    private final int[] characters;

    private Descriptions(List<? extends Token> tokens, int[] characters) {
        this.tokens = tokens;
        this.characters = characters;
    }

    /** The document without its descriptions; the same text if it has none. */
    static String blanked(String document) {
        GraphqlLexer lexer = new GraphqlLexer(CharStreams.fromString(document));
        lexer.removeErrorListeners();
        List<? extends Token> tokens = lexer.getAllTokens().stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
        return new Descriptions(tokens, document.codePoints().toArray()).blanked();
    }

    private String blanked() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            switch (text(i)) {
                case "{", "(", "[" -> depth++;
                case "}", ")", "]" -> depth--;
                default -> {
                    if (tokens.get(i).getType() == GraphqlLexer.StringValue && isDescription(i, depth)) {
                        blank(tokens.get(i));
                    }
                }
            }
        }
        return new String(characters, 0, characters.length);
    }

    private boolean isDescription(int i, int depth) {
        if (depth == 0) {
            return (i == 0 || text(i - 1).equals("}"))
                    && i + 1 < tokens.size()
                    && DEFINITIONS.contains(tokens.get(i + 1).getType());
        }
        // In a list of variable definitions. After an equals sign it is the default of the previous variable.
        return depth == 1
                && !text(i - 1).equals("=")
                && !text(i - 1).equals(":")
                && text(i + 1).equals("$")
                && text(i + 3).equals(":");
    }

    private String text(int i) {
        return i < tokens.size() ? tokens.get(i).getText() : "";
    }

    private void blank(Token token) {
        for (int i = token.getStartIndex(); i <= token.getStopIndex(); i++) {
            characters[i] = characters[i] == '\n' ? '\n' : ' ';
        }
    }
}
