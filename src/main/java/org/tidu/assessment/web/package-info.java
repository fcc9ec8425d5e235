/** The public assessment over HTTP: strict reading of JSON, the limit of requests, and what the API's description says. */
package org.tidu.assessment.web;
