/** Who talks to whom: dialogues and their rounds, and the partnerships that they rest on. */
package org.cyberatlas.dialogue;
