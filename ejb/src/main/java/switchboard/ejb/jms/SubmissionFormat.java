package switchboard.ejb.jms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Excerpt;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;

/** Reads submissions as {@code POST /api/v1/messages} does: nothing is converted, nothing overlooked. */
final class SubmissionFormat {
    private static final int DEEPEST = 20;

    /** Chars of a client's names that an answer repeats. */
    private static final int SHOWN = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addMixIn(Submission.class, OneRecipient.class)
            .build();

    private SubmissionFormat() {}

    /** One recipient needs no array. */
    private abstract static class OneRecipient {
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @SuppressWarnings("unused")
        abstract List<String> to();
    }

    /** One element: a submission, or what is wrong with its form. */
    record Entry(@Nullable Submission wish, List<Problem> problems) {
        boolean isReadable() {
            return wish != null;
        }

        Submission submission() {
            if (wish == null) {
                throw new IllegalStateException("unreadable: " + problems);
            }
            return wish;
        }
    }

    /** @throws UnreadableBody that says where it is no JSON */
    static JsonNode tree(byte[] octets) throws UnreadableBody {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return MAPPER.readTree(text.toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableBody("the body is no UTF-8");
        } catch (JsonProcessingException e) {
            throw new UnreadableBody("the body is no JSON of unique fields" + place(e.getLocation()));
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", see line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    static Entry entry(JsonNode node) {
        if (!node.isObject()) {
            return bad("", "wrong_type", "this should be an object");
        }
        try {
            return new Entry(MAPPER.treeToValue(node, Submission.class), List.of());
        } catch (UnrecognizedPropertyException e) {
            return bad(field(e), "unknown_field", field(e) + " is no field of a message");
        } catch (JsonMappingException e) {
            return bad(field(e), "wrong_type", field(e) + " has the wrong type");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be read", e);
        }
    }

    private static Entry bad(String field, String code, String detail) {
        return new Entry(null, List.of(new Problem(field, code, detail)));
    }

    /** As the client would write it: {@code to[3]}. */
    private static String field(JsonMappingException thrown) {
        var path = new StringBuilder();
        for (var step : thrown.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName());
        }
        return Excerpt.of(path.toString(), SHOWN);
    }
}
