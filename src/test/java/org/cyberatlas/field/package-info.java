/** Tests of every field: its statements do not grow with its parents, and aliases have their own data. */
package org.cyberatlas.field;
