package org.cyberatlas.shared.error;

/** Why a question was refused: the value of {@code extensions.code}. */
public enum ErrorCode {
    /** An argument has a value that the field does not accept. */
    BAD_ARGUMENT,
    /** A cursor is damaged, or was made for another ordering. */
    BAD_CURSOR,
    /** A page larger than the limit, or a negative one, was asked for. */
    BAD_PAGE_SIZE,
    /** A global id is malformed. */
    BAD_ID,
    /** A filter or a set names a code that the atlas does not know. */
    UNKNOWN_CODE,
    /** A filter or a set names a code that two things share. */
    AMBIGUOUS_CODE,
    /** A filter or a set names a code that is withdrawn, or reserved for something that goes by another code here. */
    RETIRED_CODE,
    /** Something broke on our side; the reference leads the operator to the log line. */
    INTERNAL_ERROR
}
