package org.cyberatlas.shared.error;

/** Reason for rejecting a request: the value of {@code extensions.code}. All are explained in {@code docs/errors.md}. */
public enum ErrorCode {
    /** An argument has a value that the field does not accept. */
    BAD_ARGUMENT,
    /** A cursor is damaged, or was made for another ordering. */
    BAD_CURSOR,
    /** The page size is larger than the limit, or negative. */
    BAD_PAGE_SIZE,
    /** A global id is malformed. */
    BAD_ID,
    /** A filter or a set names a code that the atlas does not know. */
    UNKNOWN_CODE,
    /** A filter or a set names a code that is withdrawn, or reserved for something that goes by another code here. */
    RETIRED_CODE,

    /** The request carries no well-formed GraphQL request. */
    BAD_REQUEST,
    /** No page, file or endpoint has the path of the URI. */
    NOT_FOUND,
    /** The endpoint does not offer the method, or it is a safe method and the operation is a mutation. */
    METHOD_NOT_ALLOWED,
    /** The client accepts no media type that the service offers. */
    NOT_ACCEPTABLE,
    /** The body is not stated to be JSON. */
    UNSUPPORTED_MEDIA_TYPE,
    /** The body is larger than the limit. */
    BODY_TOO_LARGE,
    /** The body did not arrive in time. */
    BODY_TOO_SLOW,
    /** Several requests came in one body. */
    BATCH_UNSUPPORTED,

    /** The document is not GraphQL. */
    SYNTAX_ERROR,
    /** The document does not fit the schema. */
    VALIDATION_ERROR,
    /** The document has no operation of that name, or several and none was named. */
    UNKNOWN_OPERATION,
    /** A variable is missing, or its value is none of its type. */
    BAD_VARIABLE,
    /** No document is stored under that hash: send its text with the hash. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The hash sent with a text is not the hash of that text. */
    PERSISTED_QUERY_MISMATCH,
    /** The operator has restricted the service to approved documents. */
    DOCUMENT_NOT_TRUSTED,

    /** The document has more characters, tokens or nested brackets than are read. */
    DOCUMENT_TOO_LARGE,
    /** The document nests fields too deeply. */
    TOO_DEEP,
    /** The document, with its fragments expanded, has too many fields. */
    TOO_MANY_FIELDS,
    /** The document has too many root fields. */
    TOO_MANY_ROOT_FIELDS,
    /** The document, with its fragments expanded, renames too many fields. */
    TOO_MANY_ALIASES,
    /** The document has too many directives. */
    TOO_MANY_DIRECTIVES,
    /** The document spreads too many fragments. */
    TOO_MANY_FRAGMENTS,
    /** The document has too many operations. */
    TOO_MANY_OPERATIONS,
    /** The response might have more objects than the limit. */
    TOO_COSTLY,

    /** The client has sent too many requests. */
    RATE_LIMITED,
    /** Too many requests are being executed. */
    OVERLOADED,
    /** The response was not ready before the deadline. */
    DEADLINE_EXCEEDED,
    /** The database is not available at present. */
    DATABASE_UNAVAILABLE,
    /** The service failed; the reference leads the operator to the log line. */
    INTERNAL_ERROR
}
