package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours of actors side by side, measured: contrast with the page, and differences as readers with and without a colour blindness see them. */
class PaletteTest {

    private static final int ACTORS = 12;
    /** Lines up to here are solid; the others are dashed. */
    private static final int SOLID = 6;

    private static final double TEXT_CONTRAST = 4.5;
    /** Differences in CIELAB. */
    private static final double LEAST = 8;

    private static final double LEAST_OF_ONE_DASH = 14;

    /** Linear RGB as seen without one of the three kinds of cones (G. M. Machado and others, 2009). */
    private static final Map<String, double[][]> SIGHTS = Map.of(
            "normal", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void coloursOfActorsCanBeToldApart(int theme) throws IOException {
        List<double[]> colours = colours("k[0-9]+", theme);
        assertEquals(ACTORS, colours.size());
        List<String> close = new ArrayList<>();
        SIGHTS.forEach((sight, matrix) -> {
            for (int i = 0; i < ACTORS; i++) {
                for (int j = i + 1; j < ACTORS; j++) {
                    double difference = difference(seen(colours.get(i), matrix), seen(colours.get(j), matrix));
                    boolean oneDash = i < SOLID == j < SOLID;
                    if (difference < (oneDash && !sight.equals("tritanopia") ? LEAST_OF_ONE_DASH : LEAST)) {
                        close.add("k" + i + " and k" + j + " are " + difference + " apart, " + sight);
                    }
                }
            }
        });
        assertEquals(List.of(), close);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void namesInTheColourOfTheirActorCanBeRead(int theme) throws IOException {
        List<double[]> papers = colours("paper|sheet", theme);
        assertEquals(2, papers.size());
        for (double[] colour : colours("k[0-9]+", theme)) {
            papers.forEach(paper -> assertTrue(contrast(colour, paper) >= TEXT_CONTRAST, Arrays.toString(colour)));
        }
    }

    @Test
    void theScriptDashesTheSameLines() throws IOException {
        assertTrue(text("app/lines.ts").contains("const SOLID = " + SOLID + ";"));
        String dashed = String.join(
                ", ", IntStream.range(SOLID, ACTORS).mapToObj(i -> ".k" + i).toList());
        assertTrue(text("style/style.css").contains(".legend :is(" + dashed + ")::before"));
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("src/main/resources/web", file));
    }

    /** Colours of some names in linear RGB, of the light theme, which comes first, or of the dark one. */
    private static List<double[]> colours(String names, int theme) throws IOException {
        Stream<MatchResult> found = Pattern.compile("--(?:" + names + "): #([0-9a-f]{6});")
                .matcher(text("style/style.css"))
                .results();
        List<double[]> both = found.map(each -> linear(each.group(1))).toList();
        int half = both.size() / 2;
        return both.subList(theme * half, (theme + 1) * half);
    }

    private static double[] linear(String hex) {
        return IntStream.of(0, 2, 4)
                .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] seen(double[] colour, double[][] matrix) {
        return DoubleStream.of(times(matrix, colour))
                .map(part -> Math.max(0, Math.min(1, part)))
                .toArray();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
                .toArray();
    }

    private static double difference(double[] one, double[] other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> Math.pow(first[i] - second[i], 2))
                .sum());
    }

    private static double[] lab(double[] colour) {
        double[] white = {0.95047, 1, 1.08883};
        double[] xyz = times(
                new double[][] {
                    {0.4124564, 0.3575761, 0.1804375},
                    {0.2126729, 0.7151522, 0.0721750},
                    {0.0193339, 0.1191920, 0.9503041}
                },
                colour);
        double[] root = IntStream.range(0, 3)
                .mapToDouble(i -> xyz[i] / white[i])
                .map(part -> part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116)
                .toArray();
        return new double[] {116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])};
    }

    private static double contrast(double[] one, double[] other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
    }
}
