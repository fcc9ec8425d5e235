/** Evidence of a case, as its enterprise writes it and as everybody reads it who may see the case. */
package org.tidu.evidence.web;
