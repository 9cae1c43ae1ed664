package org.cyberatlas.http.cache;

import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of a string in UTF-8, in hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    public static String of(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
