package org.cyberatlas.page;

/** Page that does not exist, since nothing has the code in its URI. */
public final class PageNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String code;

    /** @param kind what the code should name, such as "country" */
    public PageNotFound(String kind, String code) {
        super("There is no " + kind + " '" + code + "'", null, false, false);
        this.kind = kind;
        this.code = code;
    }

    String kind() {
        return kind;
    }

    String code() {
        return code;
    }
}
