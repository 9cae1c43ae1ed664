package org.cyberatlas.http.response;

import java.util.List;

/** Error as an HTML page. */
public interface ErrorPage {

    /**
     * @param status of HTTP
     * @param message a sentence without its full stop
     * @param paths of this service that may be meant; empty if none is near
     */
    String html(int status, String message, List<String> paths);
}
