/** What a paper says, read once from what was handed in. */
package org.tidu.paper.content;
