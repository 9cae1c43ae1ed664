/** The /graphql endpoint: one small class per duty and per defence; it knows no feature. */
package org.cyberatlas.http;
