package org.cyberatlas.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.shared.error.UnknownCode;

/** Errors of pages. An unknown code is 404, in the path as in a parameter, and the response offers the nearest codes. */
@Singleton
class PageErrors {

    private final Codes codes;
    private final ErrorResponses responses;

    PageErrors(Codes codes, ErrorResponses responses) {
        this.codes = codes;
        this.responses = responses;
    }

    void serve(RoutingContext http, Throwable failure) {
        if (failure instanceof Missing missing) {
            codes.all()
                    .map(known -> nearest(missing.code(), known.paths()))
                    .otherwise(Map.of())
                    .onSuccess(nearest -> missing(http, missing, nearest));
        } else {
            responses.reject(http, ofPage(FailureClassifier.rejection(failure)), List.of());
        }
    }

    /** There is no page of what has another code. */
    private static RequestRejectedException ofPage(RequestRejectedException refusal) {
        boolean unknown = refusal.code() == ErrorCode.UNKNOWN_CODE || refusal.code() == ErrorCode.RETIRED_CODE;
        return unknown ? refusal.withStatus(404) : refusal;
    }

    private void missing(RoutingContext http, Missing missing, Map<String, String> nearest) {
        RequestRejectedException refusal = RequestRejectedException.ofRequest(
                404, ErrorCode.UNKNOWN_CODE, missing.getMessage(), Map.of("nearest", List.copyOf(nearest.keySet())));
        responses.reject(http, refusal, List.copyOf(nearest.values()));
    }

    /** Codes near the one that nothing has, with their pages. */
    private static Map<String, String> nearest(String code, Map<String, String> known) {
        Map<String, String> nearest = new LinkedHashMap<>();
        UnknownCode.nearest(code, known.keySet()).forEach(each -> nearest.put(each, known.get(each)));
        return nearest;
    }
}
