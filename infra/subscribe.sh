#!/bin/sh
# Subscribes the app's blob extension to the events of the container 'articles'. Idempotent; a cold app is asked again.
set -eu
app_id=$(az functionapp show --resource-group "$RESOURCE_GROUP" --name "$FUNCTION_APP_NAME" --query id --output tsv)
host=$(az functionapp show --resource-group "$RESOURCE_GROUP" --name "$FUNCTION_APP_NAME" --query defaultHostName --output tsv)

key=""
tries=0
while [ -z "$key" ] && [ "$tries" -lt 20 ]; do
  key=$(az rest --method post --url "$app_id/host/default/listKeys?api-version=2024-04-01" --query "systemKeys.blobs_extension" --output tsv 2>/dev/null || true)
  tries=$((tries + 1))
  [ -n "$key" ] || { echo "The app has no key for blob events yet; asking again ($tries of 20) ..."; sleep 15; }
done
[ -n "$key" ] || { echo "The app made no key 'blobs_extension'. Open it in the portal, see that its functions are listed, and run: azd hooks run postdeploy" >&2; exit 1; }

subscribe() {
  az eventgrid system-topic event-subscription create \
    --resource-group "$RESOURCE_GROUP" \
    --system-topic-name "$EVENT_TOPIC_NAME" \
    --name articles \
    --endpoint-type webhook \
    --endpoint "https://$host/runtime/webhooks/blobs?functionName=Host.Functions.ArticleUploaded&code=$key" \
    --included-event-types Microsoft.Storage.BlobCreated \
    --subject-begins-with /blobServices/default/containers/articles/ \
    --deadletter-identity systemassigned \
    --deadletter-identity-endpoint "$ARTICLES_ACCOUNT_ID/blobServices/default/containers/dead-letters" \
    --output none
}

# Event Grid asks the app to confirm, and gives up on one that is still starting.
tries=1
until subscribe; do
  [ "$tries" -lt 10 ] || { echo "The app did not confirm the subscription. See that /api/health answers, and run: azd hooks run postdeploy" >&2; exit 1; }
  echo "The app did not confirm the subscription yet; trying again ($tries of 10) ..."
  tries=$((tries + 1))
  sleep 15
done

echo "Uploads to 'articles' are summarized from now on. The feed: $FEED_URL"
