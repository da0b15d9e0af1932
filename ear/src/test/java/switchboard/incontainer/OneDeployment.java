package switchboard.incontainer;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** What the first test deploys serves all, until the server stops: they deploy the same, and it takes ten seconds. */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keep.class);
    }

    /** Arquillian makes one for all tests of a process. Its precedence is that of somebody inside the deployment's context. */
    public static final class Keep {
        @Inject
        @DeploymentScoped
        private InstanceProducer<Deployment> deployment;

        @Inject
        @DeploymentScoped
        private InstanceProducer<DeploymentDescription> description;

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> address;

        private ProtocolMetaData first;

        public void deploy(@Observes(precedence = -1) EventContext<DeployDeployment> deploying) {
            if (first == null) {
                deploying.proceed();
                first = address.get();
            } else {
                adopt(deploying.getEvent().getDeployment());
            }
        }

        private void adopt(Deployment next) {
            deployment.set(next);
            description.set(next.getDescription());
            address.set(first);
            next.deployed();
        }

        public void undeploy(@Observes(precedence = -1) EventContext<UnDeployDeployment> undeploying) {
            undeploying.getEvent().getDeployment().undeployed();
        }
    }
}
