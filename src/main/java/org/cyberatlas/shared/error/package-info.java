/** What can be wrong with a question, each with a code that a client can count. */
package org.cyberatlas.shared.error;
