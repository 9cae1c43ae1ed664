package org.cyberatlas.page;

/** Refusal of a URI whose code nothing has. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String code;

    /** @param kind what the code should name, such as "country" */
    public Missing(String kind, String code) {
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
