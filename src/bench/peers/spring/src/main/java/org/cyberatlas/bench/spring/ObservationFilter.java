package org.cyberatlas.bench.spring;

import java.util.List;

public record ObservationFilter(List<String> indicators, IntRange years, Boolean latest) {

    static final ObservationFilter NONE = new ObservationFilter(null, null, null);

    public record IntRange(Integer from, Integer to) {}
}
