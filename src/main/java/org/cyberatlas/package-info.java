/** The open cyber diplomacy atlas: who talks to whom about cyberspace, what they have committed to, and who says so. */
package org.cyberatlas;
