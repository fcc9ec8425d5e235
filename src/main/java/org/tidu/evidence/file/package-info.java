/** The rows of evidence: files, their content, and what was handed in of them. */
package org.tidu.evidence.file;
