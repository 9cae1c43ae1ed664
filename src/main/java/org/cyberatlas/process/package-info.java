/** Groups and processes of the United Nations, and their members. */
package org.cyberatlas.process;
