/** Cyber operations, their public attribution by States and organisations, and sanctions against them; no private persons. */
package org.cyberatlas.cyberoperation;
