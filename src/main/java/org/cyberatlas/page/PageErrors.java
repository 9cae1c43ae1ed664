package org.cyberatlas.page;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.http.request.QueryParameters;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.shared.error.UnknownCode;

/**
 * Errors of pages. An unknown code is 404, in the path as in a parameter, and the response offers the codes to use in place of a
 * withdrawn one, or else the nearest.
 */
@Singleton
class PageErrors {

    private final Codes codes;
    private final ErrorResponses responses;

    PageErrors(Codes codes, ErrorResponses responses) {
        this.codes = codes;
        this.responses = responses;
    }

    void serve(RoutingContext http, Throwable failure) {
        if (failure instanceof PageNotFound missing) {
            codes.retired(missing)
                    .onSuccess(retired -> retired.ifPresentOrElse(
                            refusal -> refuse(http, refusal), () -> offerNearest(http, missing)));
        } else {
            refuse(http, FailureClassifier.rejection(failure));
        }
    }

    /** There is no page of what has another code. */
    private void refuse(RoutingContext http, RequestRejectedException refusal) {
        if (refusal.status() != 400) {
            responses.reject(http, refusal);
        } else if (refusal.code() == ErrorCode.UNKNOWN_CODE || refusal.code() == ErrorCode.RETIRED_CODE) {
            paths().onSuccess(paths -> {
                List<String> offered = named(refusal.getMessage(), paths.keySet());
                Map<String, Object> details = details(http, refusal);
                if (refusal.code() == ErrorCode.UNKNOWN_CODE) {
                    details.put("nearest", offered);
                }
                reject(
                        http,
                        404,
                        refusal,
                        details,
                        offered.stream().map(paths::get).toList());
            });
        } else {
            reject(http, 400, refusal, details(http, refusal), List.of());
        }
    }

    private void reject(
            RoutingContext http,
            int status,
            RequestRejectedException refusal,
            Map<String, Object> details,
            List<String> offered) {
        responses.reject(
                http,
                RequestRejectedException.ofRequest(status, refusal.code(), refusal.getMessage(), details),
                offered);
    }

    /** Of the error of the API; it names a parameter of the URI of the page alone. */
    private static Map<String, Object> details(RoutingContext http, RequestRejectedException refusal) {
        Map<String, Object> details = new LinkedHashMap<>();
        ((Map<?, ?>) refusal.errors().get(0).get("extensions"))
                .forEach((name, value) -> details.put((String) name, value));
        details.remove("code");
        details.computeIfPresent("argument", (name, argument) -> parameter(http, (String) argument));
        return details;
    }

    /** The parameter that an argument of the API is read from; null if the URI has none. */
    private static String parameter(RoutingContext http, String argument) {
        String parameter = argument.substring(argument.lastIndexOf('.') + 1);
        return QueryParameters.of(http.request()).containsKey(parameter) ? parameter : null;
    }

    private void offerNearest(RoutingContext http, PageNotFound missing) {
        paths().onSuccess(paths -> {
            List<String> nearest = UnknownCode.nearest(missing.code(), paths.keySet());
            RequestRejectedException refusal = RequestRejectedException.ofRequest(
                    404, ErrorCode.UNKNOWN_CODE, missing.getMessage(), Map.of("nearest", nearest));
            responses.reject(http, refusal, nearest.stream().map(paths::get).toList());
        });
    }

    /** Paths of all things by code; none if they cannot be read. */
    private Future<Map<String, String>> paths() {
        return codes.all().map(Codes.Known::paths).otherwise(Map.of());
    }

    /** Codes of pages in a message. */
    private static List<String> named(String message, Set<String> known) {
        return Arrays.stream(message.split("[^A-Za-z0-9_-]+"))
                .filter(known::contains)
                .distinct()
                .toList();
    }
}
