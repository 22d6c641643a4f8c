package org.dossier.rest.upload;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;

/**
 * Hands multipart bodies on unread. JAX-RS's own reader of them would first take the whole body in: CXF keeps the parts in memory
 * and, from 100 kB on, in temporary files in the clear, where customers' data have no business (D4).
 */
@Consumes(MediaType.MULTIPART_FORM_DATA)
public final class UploadBody implements MessageBodyReader<Upload> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(Class<Upload> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        return new Upload(headers.getFirst(HttpHeaders.CONTENT_TYPE), body);
    }
}
