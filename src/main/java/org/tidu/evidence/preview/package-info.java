/** Small pictures of large ones. */
package org.tidu.evidence.preview;
