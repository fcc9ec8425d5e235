/** The stage and the outcome of a case, as its process goes on. */
package org.tidu.casefile.progress;
