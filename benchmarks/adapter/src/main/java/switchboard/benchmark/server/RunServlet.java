package switchboard.benchmark.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Result;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SmppConnectionFactory;

/** One request is one run; the answer is its result. */
@WebServlet("/run/*")
public class RunServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Resource(lookup = "java:/eis/SmppConnectionFactory")
    private transient SmppConnectionFactory factory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Result result;
        try {
            result = run(request.getPathInfo(), Plan.of(request::getParameter));
        } catch (ResourceException e) {
            throw new ServletException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        }
        response.setContentType("application/json");
        response.getWriter().println(JSON.writeValueAsString(result));
    }

    private Result run(String kind, Plan plan) throws ResourceException, InterruptedException {
        try (SmppConnection smpp = factory.getConnection();
                BenchmarkLine line = BenchmarkLine.open(smpp, plan)) {
            return switch (kind) {
                case "/throughput" -> new ThroughputRun(line, plan).measure();
                case "/latency" -> new LatencyRun(line, plan).measure();
                case "/queue" -> new QueueRun(line, plan).measure();
                default -> throw new IllegalArgumentException("no such run: " + kind);
            };
        }
    }
}
