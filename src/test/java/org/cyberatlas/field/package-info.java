/** What holds for every field: its cost does not grow with its parents, and aliases keep their own data. */
package org.cyberatlas.field;
